export { default as english } from 'antd/es/locale/en_US';
export { en } from './en.js';
