import {ServiceName} from '@site/src/components/ServiceName';
import type {Leaf} from '@site/src/content/model/decision';
import type {ReactNode} from 'react';

type Props = Pick<Leaf, 'service' | 'feature'>;

/** A leaf of the decision guide by its service and what of it is the answer. */
export function LeafName({service, feature}: Props): ReactNode {
  if (service === 'unclear') return feature;
  return (
    <>
      <ServiceName service={service} /> · {feature}
    </>
  );
}
