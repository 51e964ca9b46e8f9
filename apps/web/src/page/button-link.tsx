import { createLink } from '@tanstack/react-router';
import Button, { type ButtonProps } from 'antd/es/button';

/** The router takes `type` for itself; here it is said whether this is the main action. */
const LinkButton = ({ main = false, ...props }: Omit<ButtonProps, 'type'> & { main?: boolean }) => (
  <Button {...props} type={main ? 'primary' : 'default'} size="large" />
);

/** A link that looks like a button: an action that begins on another page. */
export const ButtonLink = createLink(LinkButton);
