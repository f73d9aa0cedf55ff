/** A question of our own that shows what the finder does. */
export type Example = {name: string; text: string};

/** An empty page teaches by these. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'one worker per job',
    text: `A print shop takes orders on its website. Each order must be handled by exactly one of twenty workers, and a slow worker must not hold up the others. An order that fails five times is to be set aside in a dead-letter queue, where a person looks at it. Once an order is printed, nobody needs to read it again. Which service belongs between the website and the workers?

A. Amazon MSK Serverless
B. Amazon Kinesis Data Streams
C. Amazon SQS
D. Amazon SNS`,
  },
  {
    name: 'Kafka must stay',
    text: `A bank runs forty services that produce to and consume from Apache Kafka on its own servers. The code of these Kafka clients must stay unchanged. After the move to AWS nobody wants to size brokers, and the traffic is hard to forecast. Which solution meets these requirements with the LEAST operational overhead?

A. Amazon Kinesis Data Streams in on-demand mode
B. An Amazon MSK Serverless cluster
C. An Amazon MSK Provisioned cluster with larger brokers
D. Amazon MQ for RabbitMQ`,
  },
  {
    name: 'a trap with “not”',
    text: `A game studio collects clicks. Three applications read the same records independently, in order per player, and an analyst must be able to replay the last three days. No application uses Apache Kafka, and the team does not want to manage servers. Which service should it choose?`,
  },
];
