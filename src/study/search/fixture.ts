import type {SearchData} from '../../content/model/searchData';

/** A small sheet for the tests of the search: two section pages, and one that only gathers. */
export const SEARCH_FIXTURE: SearchData = {
  pages: [
    {
      route: '/msk/security',
      title: 'Security and access control',
      about: 'Security',
      headings: [
        ['ports', 'Ports'],
        ['iam', 'IAM access control'],
      ],
      blocks: [
        [0, '', -1, '', 'Clients sign in with IAM, SASL/SCRAM or mutual TLS.'],
        [2, 'iam-port', 0, 'IAM uses port 9098', 'inside the VPC and 9198 in public.'],
        [2, 'scram', 0, 'SASL/SCRAM', 'takes user names and passwords from Secrets Manager, port 9096.'],
        [1, 'iam', 1, '', 'One mechanism authenticates and authorizes with least privilege.'],
      ],
    },
    {
      route: '/msk/availability-durability',
      title: 'High availability and durability',
      about: 'High',
      headings: [
        ['min-isr', 'What min.insync.replicas does'],
        ['spread', 'Zones'],
      ],
      blocks: [
        [1, 'min-isr', 0, '', 'With acks=all a write waits for the in-sync replicas; min.insync.replicas is the floor.'],
        [2, 'zones', 1, 'Brokers are spread', 'over Availability Zones; replication copies each record.'],
      ],
    },
    {
      route: '/msk/summary',
      title: 'Summary table',
      about: 'Summary',
      headings: [['scenarios', 'Scenario to feature']],
      blocks: [[3, 'row-iam', 0, 'IAM access control', 'Answer: IAM on port 9098.']],
    },
  ],
  synonyms: [
    ['in-sync replicas', ['isr'], []],
    ['Availability Zones', ['data center', 'zone outage'], []],
    ['SASL/SCRAM', ['password login'], []],
    ['replication', [], ['copy', 'mirror']],
  ],
};
