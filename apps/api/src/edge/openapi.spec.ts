import { describe, expect, it } from '@jest/globals';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { openApi } from './openapi.js';

const document = openApi(endpoints, '1.0.0');

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function* objectsIn(value: unknown): Generator<Json> {
  if (!isObject(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document);

describe('the OpenAPI document', () => {
  it('is of version 3.1 and plain JSON', () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every endpoint once, under its name', () => {
    const operations = [...objectsIn(document['paths'])].map((part) => part['operationId']).filter(Boolean);
    expect(operations.toSorted()).toEqual(endpoints.map(({ name }) => name).toSorted());
  });

  it('refers to nothing that isn’t there', () => {
    const references = [...objectsIn(document)]
      .map((part) => part['$ref'])
      .filter((text) => typeof text === 'string');
    expect(references.length).toBeGreaterThan(endpoints.length - 1);
    for (const reference of references) expect(at(reference)).toBeDefined();
  });

  it('declares every parameter of a path', () => {
    for (const [path, item] of Object.entries(document['paths'] as Json))
      for (const operation of Object.values(item as Json)) {
        const parameters = [...objectsIn(operation)].filter((part) => part['in'] === 'path');
        expect(parameters.map((part) => part['name'])).toEqual(
          [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        );
        expect(parameters.every((part) => part['required'] === true)).toBe(true);
      }
  });

  it('says where bytes go in and come out', () => {
    const operations = document['paths'] as Record<string, Record<string, Json>>;
    expect(operations['/api/files']?.['post']).toMatchObject({
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: { '201': { content: { 'application/json': {} } } },
    });
    const { responses } = operations['/api/files/{id}']?.['get'] ?? {};
    expect(responses).toMatchObject({ '200': { content: { '*/*': {} } } });
  });

  it('asks for a session wherever an endpoint isn’t open, and takes a key with every write', () => {
    for (const { name, path, method, open } of endpoints) {
      const operation = at(`#/paths/`) ?? (document['paths'] as Json)[path.replace(/:(\w+)/g, '{$1}')];
      const { security, parameters = [] } = (operation as Json)[method.toLowerCase()] as {
        security: unknown[];
        parameters?: Json[];
      };
      expect([name, security.length > 0]).toEqual([name, !open]);
      const takesKey = parameters.some((parameter) => parameter['name'] === 'Idempotency-Key');
      expect([name, takesKey]).toEqual([name, method !== 'GET' && !open]);
    }
  });
});
