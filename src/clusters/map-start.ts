import { gramMatrix, multiplyDense, zeroMatrix, type DenseMatrix } from '../numerics/dense.js';
import { symmetricEigen } from '../numerics/symmetric-eigen.js';

/**
 * The two principal components of points, each scaled to a root mean square of 1; the largest loading of a component in
 * size (the first of equals) is positive, so that a map does not turn over. Where there is no second direction it is 0.
 */
export function principalPlane(points: DenseMatrix): DenseMatrix {
  const { rows, columns } = points;
  const means = new Float64Array(columns);
  points.values.forEach((value, i) => {
    means[i % columns]! += value / rows;
  });
  const centred = { rows, columns, values: points.values.map((value, i) => value - means[i % columns]!) };
  const { values, vectors } = symmetricEigen(gramMatrix(centred));
  const directions = zeroMatrix(columns, 2);
  for (let axis = 0; axis < 2 && axis < columns; axis++) {
    if (values[axis]! <= 1e-9 * values[0]!) continue;
    let largest = 0;
    for (let c = 0; c < columns; c++) {
      const loading = vectors.values[c * columns + axis]!;
      if (Math.abs(loading) > Math.abs(largest) + 1e-12) largest = loading;
    }
    const scale = Math.sign(largest) * Math.sqrt(rows / values[axis]!);
    for (let c = 0; c < columns; c++) directions.values[c * 2 + axis] = scale * vectors.values[c * columns + axis]!;
  }
  return multiplyDense(centred, directions);
}
