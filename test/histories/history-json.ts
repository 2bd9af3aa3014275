import { createRequire } from 'node:module';
import type { History } from '@temporalio/common/lib/proto-utils.js';

interface Reflection {
  lookupType(name: string): { fromObject(value: object): object };
}

interface ProtoJson {
  toJson(type: unknown, message: object): unknown;
  fromJson(type: unknown, json: unknown): History;
}

/*
 * historyToJSON and historyFromJSON of the SDK fail ("type must be a Type") where npm has put several copies of
 * protobufjs side by side, as it does here beside the older one of grpc; so the copy that the types come from is asked.
 */
const ofCommon = createRequire(createRequire(import.meta.url).resolve('@temporalio/common'));
const ofProto = createRequire(ofCommon.resolve('@temporalio/proto'));
const protoJson: ProtoJson = ofProto('protobufjs/ext/protojson');
const root: Reflection = ofCommon('@temporalio/proto/lib/patch-protobuf-root').patchProtobufRoot(
  ofCommon('@temporalio/proto'),
);
const historyType = root.lookupType('temporal.api.history.v1.History');

/** The JSON that the Temporal CLI and Web UI write and read as well. */
export const historyToJson = (history: History): unknown =>
  protoJson.toJson(historyType, historyType.fromObject(history));

export const historyFromJson = (json: unknown): History => protoJson.fromJson(historyType, json);
