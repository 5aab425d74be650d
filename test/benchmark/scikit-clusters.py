# What a user would take instead: tf-idf, truncated SVD and k-means by scikit-learn, as a whole process.
# python3 scikit-clusters.py IN.csv OUT.csv K; IN has the columns id and text, OUT gets id and cluster.
import csv
import sys

from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer

source, target, k = sys.argv[1], sys.argv[2], int(sys.argv[3])
# From here on k-means over all answers at each step is out of the question.
MANY = 500_000

with open(source, encoding="utf-8-sig", newline="") as file:
    rows = [(row["id"], row["text"]) for row in csv.DictReader(file)]
weighted = TfidfVectorizer().fit_transform(text for _, text in rows)
points = TruncatedSVD(min(100, weighted.shape[1] - 1), random_state=1).fit_transform(weighted)
method = MiniBatchKMeans if len(rows) >= MANY else KMeans
clusters = method(k, n_init=10, random_state=1).fit_predict(points)
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "cluster"])
    writer.writerows((id, cluster) for (id, _), cluster in zip(rows, clusters))
