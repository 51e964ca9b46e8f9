import 'reflect-metadata';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';

/** The least that Nest on Fastify can do: a page of one line, and a route that does one INSERT. */
const insert = `insert into records (stream_id, version, type, data) values ($1, 1, 'Benched', $2)`;

class Records {
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

  page() {
    return 'here';
  }

  async record(body) {
    await this.pool.query({ name: 'insert', text: insert, values: [body.id, JSON.stringify(body)] });
    return { id: body.id, version: 1 };
  }
}

// Decorators by hand: this runs as it stands, without a compiler.
const decorate = (name, decorator) =>
  decorator(Records.prototype, name, Object.getOwnPropertyDescriptor(Records.prototype, name));
Controller()(Records);
decorate('page', Get('/'));
decorate('record', Post('/records'));
Body()(Records.prototype, 'record', 0);

class Bare {}
Module({ controllers: [Records] })(Bare);

const app = await NestFactory.create(Bare, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT ?? 0), '127.0.0.1');
process.on('disconnect', () => process.exit());
process.send?.({ ready: await app.getUrl() });
