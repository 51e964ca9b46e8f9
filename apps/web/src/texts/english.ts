export { default as english } from 'antd/es/locale/en_US';
export { enOfRemediation } from '../remediation/texts/en-of-remediation.js';
