import { describe, expect, it } from '@jest/globals';
import { readsOf } from './live-topics.js';

describe('A live message', () => {
  it('names what is out of date', () => {
    expect(readsOf('{"topic":"notices"}')).toEqual(['getMyWork', 'listNotices']);
    expect(readsOf('{"topic":"commitments"}')).toContain('listCommitmentEvents');
  });

  it('of remediation reaches its pages, what an uploaded sheet comes to among them', () => {
    expect(readsOf('{"topic":"remediation"}')).toEqual(
      expect.arrayContaining(['getRemediationOverview', 'listRemediationReports', 'checkFindingSheet']),
    );
  });

  it('means everything when the topic is new to the page', () => {
    expect(readsOf('{"topic":"evaluation"}')).toBe('ALL');
  });

  it('means everything when it can not be read', () => {
    expect(readsOf('ping')).toBe('ALL');
  });
});
