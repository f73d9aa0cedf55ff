import {questionId} from '../../content/model/questionId';

/** Sections of the bank as published links number them: new ones are added at the end, none is moved or taken away. */
export const NUMBERED_SECTIONS = [
  'managed-service',
  'kafka-compatibility',
  'scalability',
  'availability-durability',
  'security',
  'monitoring',
  'integration',
  'maintenance',
  'cost',
  'use-cases',
  'kinesis-comparison',
  'neighbours',
  'overview',
  'summary',
  'exam-focus',
] as const;

/** Numbers have so many bits: 32 sections of 1000 questions. */
export const NUMBER_BITS = 15;

/** The number of a question in a link, or nothing for what is no id. */
export function itemNumber(id: string): number | undefined {
  const parts = questionId(id);
  const section = NUMBERED_SECTIONS.indexOf(parts?.section as (typeof NUMBERED_SECTIONS)[number]);
  return parts === undefined || section < 0 ? undefined : section * 1000 + parts.number;
}

/** The id of a number, or nothing when no section has it. */
export function numberedItem(number: number): string | undefined {
  const section = NUMBERED_SECTIONS[Math.floor(number / 1000)];
  return section && `${section}-${String(number % 1000).padStart(3, '0')}`;
}
