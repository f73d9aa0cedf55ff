/**
 * The services that an exam signal may point to. The keys are public: they stand in `data-service`
 * attributes and in the exported data, so a key is never renamed.
 */
export const SERVICES = {
  msk: 'Amazon MSK',
  'kinesis-data-streams': 'Kinesis Data Streams',
  sqs: 'Amazon SQS',
  sns: 'Amazon SNS',
  eventbridge: 'Amazon EventBridge',
  firehose: 'Amazon Data Firehose',
  'managed-flink': 'Managed Service for Apache Flink',
  glue: 'AWS Glue',
  lambda: 'AWS Lambda',
  'amazon-mq': 'Amazon MQ',
  'dynamodb-streams': 'DynamoDB Streams',
  unclear: 'No single service',
} as const;

/** One key of {@link SERVICES}. */
export type Service = keyof typeof SERVICES;
