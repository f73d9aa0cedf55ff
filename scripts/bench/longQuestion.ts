/** A question of 120 words and its options: as long as they get. */
export const LONG_QUESTION = `A logistics company tracks forty thousand trucks. Each truck sends its position every five seconds to services that run on Apache Kafka in a data center of the company. Several teams read the same positions independently of one another, and each must be able to read the last thirty days again when a new model is trained. The positions of one truck must be processed in the order in which they were sent. The company is going to close the data center within three months. The code of the producers and consumers must not be rewritten, and the platform team does not want to patch brokers or replace failed disks. Which solution meets these requirements with the LEAST operational overhead?

A. Run Apache Kafka on Amazon EC2 instances in three Availability Zones.
B. Send the positions to Amazon Kinesis Data Streams and rewrite the consumers with the Kinesis Client Library.
C. Create an Amazon MSK cluster and point the clients to its bootstrap brokers.
D. Send the positions to an Amazon SQS FIFO queue with the truck as message group.`;
