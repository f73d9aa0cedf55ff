import {PICTURE_SIZE} from '../../content/model/picture';

/**
 * The look of a card. A chat shows it at a third of its size: nothing is smaller than 28 px, and a title has 62. The
 * families are those of the site that stand for the same letters on most machines.
 */
export const CARD_STYLES = `
*{box-sizing:border-box;margin:0;padding:0}
body{width:${PICTURE_SIZE.width}px;height:${PICTURE_SIZE.height}px;overflow:hidden;display:flex;flex-direction:column;padding:40px 60px 32px;border-bottom:16px solid var(--msk);background:var(--paper);color:var(--ink);font:30px/1.3 "Helvetica Neue","Liberation Sans",Arial,sans-serif}
header{display:flex;align-items:center;gap:16px;color:var(--ink-soft);font-size:28px}
header svg{width:48px;height:48px}
h1{margin-top:18px;font:700 62px/1.1 Charter,"Bitstream Charter","Liberation Serif",Georgia,serif;text-wrap:balance}
.lead{margin-top:12px;color:var(--ink-soft);text-wrap:pretty}
.home header svg{width:76px;height:76px}
.home h1{font-size:72px}
main{flex:1;min-height:0;margin-top:20px;display:flex;flex-direction:column;justify-content:center}
.plain h1{margin-top:auto;font-size:80px}
.plain .lead{margin:20px 0 auto;font-size:40px;text-wrap:balance}
.plain main{display:none}
.msk{--tone:var(--msk);--ground:var(--msk-wash)}
.other{--tone:var(--other);--ground:var(--other-wash)}
.fail{--tone:var(--fail);--ground:var(--wash)}
.soft{--tone:var(--ink-soft);--ground:var(--wash)}
strong,.count b{color:var(--tone)}
[data-choice]~[data-choice]{display:none}
.signal{display:flex;gap:24px}
.signal>div{flex:1;display:flex;flex-direction:column;justify-content:space-between;gap:10px;padding:16px 20px;border-left:8px solid var(--tone);border-radius:0 8px 8px 0;background:var(--ground)}
q{quotes:"“" "”"}
table{width:100%;border-collapse:collapse;font-size:28px;line-height:1.2}
th,td{padding:7px 12px;text-align:left;vertical-align:top;border-bottom:2px solid var(--rule)}
th{font-weight:700}
th:first-child{padding-left:0}
thead th{color:var(--tone,var(--ink-soft));border-color:var(--tone,var(--rule-strong))}
td.msk,td.other{background:var(--ground)}
tbody th{color:var(--tone,inherit)}
.phrases{display:grid;grid-template-columns:auto 1fr;gap:14px 28px;align-items:center}
.phrases q{padding:4px 10px;border-radius:8px;background:var(--highlight);justify-self:start}
.counts{display:flex;gap:20px}
.count{flex:1;padding:18px 24px;border-top:8px solid var(--tone);border-radius:0 0 8px 8px;background:var(--ground);font-size:30px}
.count b{display:block;font:700 72px/1.1 Charter,"Bitstream Charter","Liberation Serif",Georgia,serif;white-space:nowrap}
.question{display:grid;grid-template-columns:5fr 36px 6fr;align-items:center}
.question>p{padding:22px 24px;border:3px solid var(--rule-strong);border-radius:8px;background:var(--wash);font-weight:700}
.question hr{border:0;border-top:3px solid var(--rule-strong)}
.question ul{display:grid;gap:14px;padding-left:36px;list-style:none}
.question li{position:relative;padding:10px 20px;border:3px solid var(--tone);border-radius:8px;background:var(--ground)}
.question li::before,.question li::after{content:"";position:absolute;right:100%;width:36px;margin-right:3px;border:0 solid var(--rule-strong)}
.question li::before{top:50%;border-top-width:3px}
.question li::after{top:-14px;bottom:-14px;border-left-width:3px}
.question li:first-child::after{top:50%}
.question li:last-child::after{bottom:calc(50% - 3px)}
.prompt{margin:0 40px;padding:34px 44px;border:3px solid var(--msk);border-radius:16px;background:var(--msk-wash);box-shadow:14px 14px 0 -3px var(--paper),14px 14px 0 0 var(--rule-strong);font:700 44px/1.2 Charter,"Bitstream Charter","Liberation Serif",Georgia,serif;text-wrap:balance}
`;
