import {expect, test} from 'vitest';
import {cleanText} from './cleanText';

test.each([
  ['<p>Which <b>service</b>?</p><ul><li>SQS</li><li>MSK</li></ul>', /^Which service\?\n+SQS\n+MSK$/],
  ['a &amp; b &lt;c&gt; &quot;d&quot; &#8211; e&nbsp;f', /^a & b <c> "d" – e f$/],
  ['<script>alert(1)</script>Kafka', /^Kafka$/],
  ['<!-- hidden -->Kafka', /^Kafka$/],
  ['latency < 5 ms and size > 1 MB', /^latency < 5 ms and size > 1 MB$/],
  ['a\r\nb\rc', /^a\nb\nc$/],
  ['Kaf\u00adka\u200b', /^Kafka$/],
  ['a\u0000b\u0007c', /^a b c$/],
  ['&#55296;x &#1114112; &bogus; ', /^\S* ?x .*$/s],
])('%j', (text, expected) => {
  expect(cleanText(text)).toMatch(expected);
});
