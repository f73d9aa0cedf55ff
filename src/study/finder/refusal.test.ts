import {expect, test} from 'vitest';
import {refusal} from './refusal';

const QUESTION =
  'A company must keep the order of the events for each device, and three teams read them again. Which service should it use?';

test.each([
  [QUESTION, undefined],
  ['jms app to aws?', undefined],
  ['', 'nothing'],
  ['  \n ', 'nothing'],
  ['?! 123 …', 'nothing'],
  [QUESTION.repeat(200), 'too-long'],
  [[1, 2].map((number) => `Question ${number}\n${QUESTION}\n`).join('\n'), 'several-questions'],
  [[1, 2].map(() => `${QUESTION}\nA. Amazon SQS\nB. Amazon MSK\n`).join('\n'), 'several-questions'],
  [[1, 2, 3].map((number) => `${number}. ${QUESTION}\n\n`).join('\n'), 'several-questions'],
  [
    'Ein Unternehmen will Nachrichten in der Reihenfolge lesen, in der sie geschrieben wurden. Welcher Dienst ist dafür am besten?',
    'not-english',
  ],
  [
    'Une entreprise veut garder les messages pendant sept jours et les relire avec plusieurs applications. Quel service choisir ?',
    'not-english',
  ],
  [
    'Una empresa quiere guardar los mensajes durante siete días y leerlos con varias aplicaciones. ¿Qué servicio debe usar para ello?',
    'not-english',
  ],
  ['ある企業は Apache Kafka を使用しています。運用負荷を最小限に抑えるにはどのサービスを使用すべきですか。', 'not-english'],
  ['一家公司正在使用 Kafka,希望迁移到 AWS,应该选择哪种服务?', 'not-english'],
  ['Компания хочет хранить сообщения семь дней. Какой сервис выбрать?', 'not-english'],
])('%j: %s', (text, notice) => {
  expect(refusal(text)).toBe(notice);
});
