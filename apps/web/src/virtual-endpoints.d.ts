declare module 'virtual:endpoint-addresses' {
  const addresses: Record<
    import('./api/endpoints.js').EndpointName,
    { readonly method: string; readonly path: string }
  >;
  export default addresses;
}
