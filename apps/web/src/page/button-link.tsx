import { createLink } from '@tanstack/react-router';
import Button from 'antd/es/button';

/** A link that looks like a button: an action that begins on another page. */
export const ButtonLink = createLink(Button);
