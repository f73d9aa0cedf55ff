import type {Service} from '../../content/model/services';
import type {Notice, Phrase, RankedService} from './finding';
import type {Lexicon} from './lexicon';
import type {Sentence} from './readText';
import {requirementOf} from './requirementOf';
import {stemsOf} from './stemsOf';

/** Below this sum a best service is a guess. */
const LEAST_SCORE = 1;
/** Stems that only questions about streams and messages are made of. */
const SUBJECT = stemsOf(
  'kafka stream streaming message messaging event queue topic consumer producer publish publisher subscriber notification telemetry clickstream shard replay kinesis msk sqs sns eventbridge firehose flink amqp jms mqtt stomp openwire rabbitmq activemq worker backlog webhook sms etl micro-batch asynchronous schema broker spark debezium connector pyspark',
);
/** Stems that show that it is about computing at all. */
const FIELD = stemsOf(
  'aws amazon cloud service serverless lambda ec2 s3 ecs redshift opensearch splunk dynamodb kinesis msk sqs sns eventbridge firehose flink glue api cluster microservice application app solution architect developer server managed company firm data database engineer backend web code software system function instance configure shard producer client startup platform',
);
/** Two of the subject's words need no further sign, unless the text is about everyday life. */
const SEVERAL = 2;
const EVERYDAY = stemsOf(
  'wedding concert film novel poem river brook forest bread kitchen museum exhibition truck bag guest buffet duck hiker committee conference actor football holiday disk phone court buyer goods remedy dream house lawyer mail pay energy',
);
/** What other subjects ask for as well counts so much of its points here. */
const COMMON_SHARE = 0.5;
/** So many words of other subjects, and so little that is this subject's own, is another subject. */
const OTHERS = {words: 2, evidence: 1.3};
/** A short text may have one of them only, when it says as much as this. */
const SHORT = {words: 20, evidence: 1.8};
/** So many words of everyday life, and nothing of AWS named, is everyday life. */
const EVERYDAY_WORDS = 2;
/** So much evidence needs no further sign of the field. */
const AMPLE = 4;
/** So much is needed when no word of the subject itself stands in the text, and again for each sign of another subject. */
const ENOUGH = 1.1;
/** The same for a single phrase. */
const ALONE = 1.4;
/** Stems of the other subjects that AWS questions have. */
const ELSEWHERE = stemsOf(
  'lifecycle glacier 90 tiering nat gateway subnet cloudfront cdn route dns domain rds aurora mysql postgresql iam permission permissions policy ebs efs fsx bucket athena vpc peering index container eks balancer spot savings reserved snapshot vpn cognito waf kms key rotate backup throttle capacity global download patch private replica report redshift slow dashboard archive inbound outbound docker registry attach scan secondary login password git commit ssh website static download cost storage cache credential migrate translate join select',
);

/** Whether the text is about the subject at all, and says enough to name a service. */
export function doubt(
  services: readonly RankedService[],
  phrases: readonly Phrase[],
  sentences: readonly Sentence[],
  known: Lexicon,
): Notice | undefined {
  const best = services[0]?.score ?? 0;
  const words = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.stem)));
  const count = (stems: ReadonlySet<string>) => [...words].filter((word) => stems.has(word)).length;
  const [subject, elsewhere] = [count(SUBJECT), count(ELSEWHERE)];
  const speaking = phrases.filter((phrase) => phrase.for.length > 0 && !requirementOf(phrase, known)?.names);
  const own = (phrase: Phrase) => phrase.weight * (requirementOf(phrase, known)?.common ? COMMON_SHARE : 1);
  const evidence = speaking.reduce((sum, phrase) => sum + own(phrase), 0);
  const isNamed = phrases.some((phrase) => {
    const requirement = requirementOf(phrase, known);
    return requirement?.names !== undefined || (requirement?.kafka && !requirement.common);
  });
  const little = (1 + elsewhere) * (speaking.length < 2 ? ALONE : ENOUGH);
  if (subject === 0 && evidence < little) return 'off-topic';
  if (!isNamed && subject < 2 && elsewhere >= OTHERS.words && evidence < OTHERS.evidence) return 'off-topic';
  const everyday = count(EVERYDAY);
  if (everyday >= EVERYDAY_WORDS && !isNamed && evidence < AMPLE && !words.has('aws')) return 'off-topic';
  const isShort = words.size <= SHORT.words && subject > 0 && evidence >= SHORT.evidence;
  const isPlain = everyday === 0 && (isShort || (subject >= SEVERAL && evidence > 1));
  if (count(FIELD) === 0 && !isPlain && evidence < AMPLE) return 'off-topic';
  // A service that is only named is part of the story; of MSK the questions about its settings speak so.
  const [first] = services;
  const isOnlyNamed = first?.service !== 'msk' && first?.phrases.every((place) => speaksByName(phrases[place], first.service, known));
  return best < LEAST_SCORE || isOnlyNamed ? 'thin' : undefined;
}

function speaksByName(phrase: Phrase | undefined, service: Service, known: Lexicon): boolean {
  return phrase === undefined || requirementOf(phrase, known)?.names !== undefined || (phrase.points[service] ?? 0) <= 0;
}
