// The thread of `topics-apart.ts`: finds the clusters of a study's answers and their places on the map.
import { parentPort, workerData } from 'node:worker_threads';
import { findTopics } from './analysis/find-topics.js';
import type { TopicMaterial } from './analysis/topic-material.js';

parentPort!.postMessage(findTopics(workerData as TopicMaterial, () => performance.now()), []);
