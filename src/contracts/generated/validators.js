// Generated from schemas/ by catalog:generate. Do not edit.
import * as runtime0Module from 'ajv-formats/dist/formats.js';
const runtime0 = runtime0Module.default?.default ? runtime0Module.default : runtime0Module;
import * as runtime1Module from 'ajv/dist/runtime/ucs2length.js';
const runtime1 = runtime1Module.default?.default ? runtime1Module.default : runtime1Module;

export const Envelope = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://envelope/1","title":"Envelope","description":"What every event carries around its payload; the form a consumer accepts.","type":"object","required":["eventId","eventType","eventVersion","occurredAt","producer","tenantId","aggregateType","aggregateId","payload"],"properties":{"eventId":{"$ref":"#/$defs/eventId"},"eventType":{"type":"string","description":"Name of the fact, past tense.","pattern":"^[A-Z][A-Za-z0-9]{0,127}$"},"eventVersion":{"type":"integer","description":"Version of the payload contract.","minimum":1,"maximum":2147483647},"occurredAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the fact became true for its producer."},"publishedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the first attempt to publish was made; fixed from then on."},"producer":{"$ref":"#/$defs/id"},"tenantId":{"$ref":"#/$defs/id"},"aggregateType":{"type":"string","pattern":"^[A-Z][A-Za-z0-9]{0,127}$"},"aggregateId":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,299}$"},"aggregateVersion":{"type":"integer","minimum":1,"maximum":9007199254740991,"x-meaning":"Version of the aggregate after the transition; each fact raises it by one."},"correlationId":{"type":"string","description":"The same for everything that one business request caused.","pattern":"^[!-~]{1,200}$"},"causationId":{"type":"string","description":"Id of the event or command that caused this one.","pattern":"^[!-~]{1,200}$"},"traceId":{"type":"string","description":"W3C trace id.","pattern":"^[!-~]{1,200}$"},"schemaRef":{"type":"string","description":"schema://<topic without .v1>/<eventType>/<eventVersion>","pattern":"^[!-~]{1,300}$"},"metadata":{"title":"EventMetadata","type":"object","properties":{"sourceCommandId":{"type":"string","pattern":"^[!-~]{1,300}$"},"idempotencyKey":{"type":"string","pattern":"^[!-~]{1,300}$"},"actorType":{"type":"string","description":"Kind of actor, for example system, user, operator, provider.","pattern":"^[!-~]{1,64}$"},"actorId":{"type":"string","description":"Opaque id of the actor; never a name or an address.","pattern":"^[!-~]{1,200}$"}}},"payload":{"type":"object","description":"Checked by the schema of eventType and eventVersion."}},"$defs":{"eventId":{"type":"string","description":"ULID, upper case; the same on every retry.","pattern":"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema32 = {"type":"string","description":"ULID, upper case; the same on every retry.","pattern":"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"};
const schema33 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema35 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const pattern4 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern5 = new RegExp("^[A-Z][A-Za-z0-9]{0,127}$", "u");
const pattern6 = new RegExp("^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,299}$", "u");
const pattern12 = new RegExp("^[!-~]{1,200}$", "u");
const pattern15 = new RegExp("^[!-~]{1,300}$", "u");
const pattern18 = new RegExp("^[!-~]{1,64}$", "u");
const formats0 = runtime0.fullFormats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://envelope/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.eventId === undefined) && (missing0 = "eventId")) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.eventVersion === undefined) && (missing0 = "eventVersion"))) || ((data.occurredAt === undefined) && (missing0 = "occurredAt"))) || ((data.producer === undefined) && (missing0 = "producer"))) || ((data.tenantId === undefined) && (missing0 = "tenantId"))) || ((data.aggregateType === undefined) && (missing0 = "aggregateType"))) || ((data.aggregateId === undefined) && (missing0 = "aggregateId"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventId !== undefined){
let data0 = data.eventId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/$defs/eventId/pattern",keyword:"pattern",params:{pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$"},message:"must match pattern \""+"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/$defs/eventId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
let data1 = data.eventType;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate20.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,127}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,127}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventVersion !== undefined){
let data2 = data.eventVersion;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/eventVersion",schemaPath:"#/properties/eventVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/eventVersion",schemaPath:"#/properties/eventVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/eventVersion",schemaPath:"#/properties/eventVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.occurredAt !== undefined){
let data3 = data.occurredAt;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/occurredAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedAt !== undefined){
let data4 = data.publishedAt;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate20.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate20.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.producer !== undefined){
let data5 = data.producer;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate20.errors = [{instancePath:instancePath+"/producer",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/producer",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenantId !== undefined){
let data6 = data.tenantId;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aggregateType !== undefined){
let data7 = data.aggregateType;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
validate20.errors = [{instancePath:instancePath+"/aggregateType",schemaPath:"#/properties/aggregateType/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,127}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,127}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/aggregateType",schemaPath:"#/properties/aggregateType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aggregateId !== undefined){
let data8 = data.aggregateId;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
validate20.errors = [{instancePath:instancePath+"/aggregateId",schemaPath:"#/properties/aggregateId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,299}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,299}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/aggregateId",schemaPath:"#/properties/aggregateId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aggregateVersion !== undefined){
let data9 = data.aggregateVersion;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/aggregateVersion",schemaPath:"#/properties/aggregateVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate20.errors = [{instancePath:instancePath+"/aggregateVersion",schemaPath:"#/properties/aggregateVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate20.errors = [{instancePath:instancePath+"/aggregateVersion",schemaPath:"#/properties/aggregateVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.correlationId !== undefined){
let data10 = data.correlationId;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
validate20.errors = [{instancePath:instancePath+"/correlationId",schemaPath:"#/properties/correlationId/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/correlationId",schemaPath:"#/properties/correlationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.causationId !== undefined){
let data11 = data.causationId;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(!pattern12.test(data11)){
validate20.errors = [{instancePath:instancePath+"/causationId",schemaPath:"#/properties/causationId/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/causationId",schemaPath:"#/properties/causationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
let data12 = data.traceId;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
validate20.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schemaRef !== undefined){
let data13 = data.schemaRef;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(!pattern15.test(data13)){
validate20.errors = [{instancePath:instancePath+"/schemaRef",schemaPath:"#/properties/schemaRef/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,300}$"},message:"must match pattern \""+"^[!-~]{1,300}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/schemaRef",schemaPath:"#/properties/schemaRef/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data14 = data.metadata;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.sourceCommandId !== undefined){
let data15 = data14.sourceCommandId;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
validate20.errors = [{instancePath:instancePath+"/metadata/sourceCommandId",schemaPath:"#/properties/metadata/properties/sourceCommandId/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,300}$"},message:"must match pattern \""+"^[!-~]{1,300}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata/sourceCommandId",schemaPath:"#/properties/metadata/properties/sourceCommandId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.idempotencyKey !== undefined){
let data16 = data14.idempotencyKey;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
validate20.errors = [{instancePath:instancePath+"/metadata/idempotencyKey",schemaPath:"#/properties/metadata/properties/idempotencyKey/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,300}$"},message:"must match pattern \""+"^[!-~]{1,300}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata/idempotencyKey",schemaPath:"#/properties/metadata/properties/idempotencyKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.actorType !== undefined){
let data17 = data14.actorType;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data17 === "string"){
if(!pattern18.test(data17)){
validate20.errors = [{instancePath:instancePath+"/metadata/actorType",schemaPath:"#/properties/metadata/properties/actorType/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,64}$"},message:"must match pattern \""+"^[!-~]{1,64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata/actorType",schemaPath:"#/properties/metadata/properties/actorType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.actorId !== undefined){
let data18 = data14.actorId;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
validate20.errors = [{instancePath:instancePath+"/metadata/actorId",schemaPath:"#/properties/metadata/properties/actorId/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata/actorId",schemaPath:"#/properties/metadata/properties/actorId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
let data19 = data.payload;
const _errs47 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
validate20.errors = [{instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"eventId":true,"eventType":true,"eventVersion":true,"occurredAt":true,"publishedAt":true,"producer":true,"tenantId":true,"aggregateType":true,"aggregateId":true,"aggregateVersion":true,"correlationId":true,"causationId":true,"traceId":true,"schemaRef":true,"metadata":true,"payload":true},"dynamicProps":false,"dynamicItems":false};

export const ProducedEnvelope = validate21;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://envelope/1/produced","title":"ProducedEnvelope","description":"What the order service adds to the envelope: everything is set; publishedAt is absent, because it is fixed at the first attempt to publish.","type":"object","required":["aggregateVersion","correlationId","causationId","traceId","schemaRef","metadata"],"properties":{"producer":{"const":"order-service"},"publishedAt":false,"traceId":{"type":"string","pattern":"^[0-9a-f]{32}$"},"metadata":{"title":"ProducedEventMetadata","type":"object","required":["sourceCommandId","idempotencyKey","actorType","actorId"]}}};
const pattern20 = new RegExp("^[0-9a-f]{32}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://envelope/1/produced" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.aggregateVersion === undefined) && (missing0 = "aggregateVersion")) || ((data.correlationId === undefined) && (missing0 = "correlationId"))) || ((data.causationId === undefined) && (missing0 = "causationId"))) || ((data.traceId === undefined) && (missing0 = "traceId"))) || ((data.schemaRef === undefined) && (missing0 = "schemaRef"))) || ((data.metadata === undefined) && (missing0 = "metadata"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.producer !== undefined){
const _errs1 = errors;
if("order-service" !== data.producer){
validate21.errors = [{instancePath:instancePath+"/producer",schemaPath:"#/properties/producer/const",keyword:"const",params:{allowedValue: "order-service"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishedAt !== undefined){
var valid0 = false;
validate21.errors = [{instancePath:instancePath+"/publishedAt",schemaPath:"#/properties/publishedAt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traceId !== undefined){
let data2 = data.traceId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
validate21.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/traceId",schemaPath:"#/properties/traceId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data3 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.sourceCommandId === undefined) && (missing1 = "sourceCommandId")) || ((data3.idempotencyKey === undefined) && (missing1 = "idempotencyKey"))) || ((data3.actorType === undefined) && (missing1 = "actorType"))) || ((data3.actorId === undefined) && (missing1 = "actorId"))){
validate21.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"producer":true,"publishedAt":true,"traceId":true,"metadata":true},"dynamicProps":false,"dynamicItems":false};

export const DeadLetter = validate22;
const schema38 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://records/dead-letter/1","title":"DeadLetter","description":"A consumed record that was set aside for good, with what is needed to repeat it byte for byte.","type":"object","required":["failedAt","sourceTopic","sourcePartition","sourceOffset","consumerGroup","eventId","eventType","errorClass","errorMessage","attemptCount","originalRecord"],"properties":{"failedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the record was given up."},"sourceTopic":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,249}$"},"sourcePartition":{"type":"integer","minimum":0,"maximum":2147483647},"sourceOffset":{"type":"string","description":"64-bit number as text.","pattern":"^(0|[1-9][0-9]{0,18})$"},"consumerGroup":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,249}$"},"eventId":{"type":["string","null"],"description":"null where the record holds no usable one.","pattern":"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"},"eventType":{"type":["string","null"],"pattern":"^[A-Z][A-Za-z0-9]{0,127}$"},"errorClass":{"type":"string","enum":["MALFORMED_RECORD","SCHEMA_VALIDATION_FAILED","UNKNOWN_EVENT_VERSION","EVENT_ID_REUSED","TENANT_VIOLATION","GAP_NOT_CLOSED","RETRIES_EXHAUSTED","UNREADABLE_BATCH"],"x-meaning":"Why the record was given up."},"errorMessage":{"$ref":"#/$defs/text"},"attemptCount":{"type":"integer","minimum":1,"maximum":2147483647},"originalRecord":{"title":"OriginalRecord","type":"object","required":["key","headers","value"],"properties":{"key":{"$ref":"#/$defs/bytes"},"headers":{"type":"array","items":{"title":"OriginalHeader","type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"$ref":"#/$defs/bytes"}}}},"value":{"$ref":"#/$defs/bytes"}},"description":"As first produced: our retry headers are removed, the order of headers is kept."}},"$defs":{"bytes":{"description":"Bytes of the record: null is absent, empty data is empty. base64 where the bytes are not UTF-8 or hold U+0000.","type":["object","null"],"required":["encoding","data"],"properties":{"encoding":{"type":"string","enum":["utf8","base64"]},"data":{"type":"string"}}},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema39 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema40 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};
const schema41 = {"description":"Bytes of the record: null is absent, empty data is empty. base64 where the bytes are not UTF-8 or hold U+0000.","type":["object","null"],"required":["encoding","data"],"properties":{"encoding":{"type":"string","enum":["utf8","base64"]},"data":{"type":"string"}}};
const pattern22 = new RegExp("^[A-Za-z0-9._-]{1,249}$", "u");
const pattern23 = new RegExp("^(0|[1-9][0-9]{0,18})$", "u");
const pattern27 = new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$", "u");
const func1 = runtime1.default;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://records/dead-letter/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.failedAt === undefined) && (missing0 = "failedAt")) || ((data.sourceTopic === undefined) && (missing0 = "sourceTopic"))) || ((data.sourcePartition === undefined) && (missing0 = "sourcePartition"))) || ((data.sourceOffset === undefined) && (missing0 = "sourceOffset"))) || ((data.consumerGroup === undefined) && (missing0 = "consumerGroup"))) || ((data.eventId === undefined) && (missing0 = "eventId"))) || ((data.eventType === undefined) && (missing0 = "eventType"))) || ((data.errorClass === undefined) && (missing0 = "errorClass"))) || ((data.errorMessage === undefined) && (missing0 = "errorMessage"))) || ((data.attemptCount === undefined) && (missing0 = "attemptCount"))) || ((data.originalRecord === undefined) && (missing0 = "originalRecord"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.failedAt !== undefined){
let data0 = data.failedAt;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate22.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data0))){
validate22.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceTopic !== undefined){
let data1 = data.sourceTopic;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
validate22.errors = [{instancePath:instancePath+"/sourceTopic",schemaPath:"#/properties/sourceTopic/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,249}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,249}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceTopic",schemaPath:"#/properties/sourceTopic/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcePartition !== undefined){
let data2 = data.sourcePartition;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate22.errors = [{instancePath:instancePath+"/sourcePartition",schemaPath:"#/properties/sourcePartition/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/sourcePartition",schemaPath:"#/properties/sourcePartition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/sourcePartition",schemaPath:"#/properties/sourcePartition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceOffset !== undefined){
let data3 = data.sourceOffset;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern23.test(data3)){
validate22.errors = [{instancePath:instancePath+"/sourceOffset",schemaPath:"#/properties/sourceOffset/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,18})$"},message:"must match pattern \""+"^(0|[1-9][0-9]{0,18})$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sourceOffset",schemaPath:"#/properties/sourceOffset/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consumerGroup !== undefined){
let data4 = data.consumerGroup;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern22.test(data4)){
validate22.errors = [{instancePath:instancePath+"/consumerGroup",schemaPath:"#/properties/consumerGroup/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,249}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,249}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/consumerGroup",schemaPath:"#/properties/consumerGroup/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventId !== undefined){
let data5 = data.eventId;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate22.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: schema38.properties.eventId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate22.errors = [{instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$"},message:"must match pattern \""+"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eventType !== undefined){
let data6 = data.eventType;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate22.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/type",keyword:"type",params:{type: schema38.properties.eventType.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate22.errors = [{instancePath:instancePath+"/eventType",schemaPath:"#/properties/eventType/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,127}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,127}$"+"\""}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorClass !== undefined){
let data7 = data.errorClass;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate22.errors = [{instancePath:instancePath+"/errorClass",schemaPath:"#/properties/errorClass/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data7 === "MALFORMED_RECORD") || (data7 === "SCHEMA_VALIDATION_FAILED")) || (data7 === "UNKNOWN_EVENT_VERSION")) || (data7 === "EVENT_ID_REUSED")) || (data7 === "TENANT_VIOLATION")) || (data7 === "GAP_NOT_CLOSED")) || (data7 === "RETRIES_EXHAUSTED")) || (data7 === "UNREADABLE_BATCH"))){
validate22.errors = [{instancePath:instancePath+"/errorClass",schemaPath:"#/properties/errorClass/enum",keyword:"enum",params:{allowedValues: schema38.properties.errorClass.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorMessage !== undefined){
let data8 = data.errorMessage;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 1000){
validate22.errors = [{instancePath:instancePath+"/errorMessage",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data8) < 1){
validate22.errors = [{instancePath:instancePath+"/errorMessage",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data8)){
validate22.errors = [{instancePath:instancePath+"/errorMessage",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/errorMessage",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attemptCount !== undefined){
let data9 = data.attemptCount;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate22.errors = [{instancePath:instancePath+"/attemptCount",schemaPath:"#/properties/attemptCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/attemptCount",schemaPath:"#/properties/attemptCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/attemptCount",schemaPath:"#/properties/attemptCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originalRecord !== undefined){
let data10 = data.originalRecord;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.key === undefined) && (missing1 = "key")) || ((data10.headers === undefined) && (missing1 = "headers"))) || ((data10.value === undefined) && (missing1 = "value"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord",schemaPath:"#/properties/originalRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data10.key !== undefined){
let data11 = data10.key;
const _errs27 = errors;
const _errs28 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate22.errors = [{instancePath:instancePath+"/originalRecord/key",schemaPath:"#/$defs/bytes/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"}];
return false;
}
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.encoding === undefined) && (missing2 = "encoding")) || ((data11.data === undefined) && (missing2 = "data"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/key",schemaPath:"#/$defs/bytes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data11.encoding !== undefined){
let data12 = data11.encoding;
const _errs30 = errors;
if(typeof data12 !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/key/encoding",schemaPath:"#/$defs/bytes/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "utf8") || (data12 === "base64"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/key/encoding",schemaPath:"#/$defs/bytes/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema41.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.data !== undefined){
const _errs32 = errors;
if(typeof data11.data !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/key/data",schemaPath:"#/$defs/bytes/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.headers !== undefined){
let data14 = data10.headers;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data14)){
var valid6 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.name === undefined) && (missing3 = "name")) || ((data15.value === undefined) && (missing3 = "value"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0,schemaPath:"#/properties/originalRecord/properties/headers/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data15.name !== undefined){
const _errs38 = errors;
if(typeof data15.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/name",schemaPath:"#/properties/originalRecord/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.value !== undefined){
let data17 = data15.value;
const _errs40 = errors;
const _errs41 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/value",schemaPath:"#/$defs/bytes/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((data17.encoding === undefined) && (missing4 = "encoding")) || ((data17.data === undefined) && (missing4 = "data"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/value",schemaPath:"#/$defs/bytes/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data17.encoding !== undefined){
let data18 = data17.encoding;
const _errs43 = errors;
if(typeof data18 !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/value/encoding",schemaPath:"#/$defs/bytes/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data18 === "utf8") || (data18 === "base64"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/value/encoding",schemaPath:"#/$defs/bytes/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema41.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.data !== undefined){
const _errs45 = errors;
if(typeof data17.data !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0+"/value/data",schemaPath:"#/$defs/bytes/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers/" + i0,schemaPath:"#/properties/originalRecord/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/originalRecord/headers",schemaPath:"#/properties/originalRecord/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.value !== undefined){
let data20 = data10.value;
const _errs47 = errors;
const _errs48 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
validate22.errors = [{instancePath:instancePath+"/originalRecord/value",schemaPath:"#/$defs/bytes/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"}];
return false;
}
if(errors === _errs48){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if(((data20.encoding === undefined) && (missing5 = "encoding")) || ((data20.data === undefined) && (missing5 = "data"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/value",schemaPath:"#/$defs/bytes/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data20.encoding !== undefined){
let data21 = data20.encoding;
const _errs50 = errors;
if(typeof data21 !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/value/encoding",schemaPath:"#/$defs/bytes/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data21 === "utf8") || (data21 === "base64"))){
validate22.errors = [{instancePath:instancePath+"/originalRecord/value/encoding",schemaPath:"#/$defs/bytes/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema41.properties.encoding.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data20.data !== undefined){
const _errs52 = errors;
if(typeof data20.data !== "string"){
validate22.errors = [{instancePath:instancePath+"/originalRecord/value/data",schemaPath:"#/$defs/bytes/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/originalRecord",schemaPath:"#/properties/originalRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"failedAt":true,"sourceTopic":true,"sourcePartition":true,"sourceOffset":true,"consumerGroup":true,"eventId":true,"eventType":true,"errorClass":true,"errorMessage":true,"attemptCount":true,"originalRecord":true},"dynamicProps":false,"dynamicItems":false};

export const CallbackBody = validate23;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://http/fulfillment-callback/1","title":"CallbackBody","description":"Body of the fulfilment callback; the provider is named by the URL.","type":"object","required":["orderId","orderLineId","attempt","outcome","at"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"$ref":"#/$defs/outcome"},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"outcome":{"type":"string","enum":["accepted","progressed","milestone","completed","failed","cancelled","compensated","too_late"],"x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema45 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema47 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema48 = {"type":"string","enum":["accepted","progressed","milestone","completed","failed","cancelled","compensated","too_late"],"x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."};
const schema49 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema50 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};
const pattern31 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://http/fulfillment-callback/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate23.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate23.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate23.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data3 === "accepted") || (data3 === "progressed")) || (data3 === "milestone")) || (data3 === "completed")) || (data3 === "failed")) || (data3 === "cancelled")) || (data3 === "compensated")) || (data3 === "too_late"))){
validate23.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data5 = data.details;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 64){
validate23.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data5){
const _errs21 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate23.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data5)).length > 16384){
validate23.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteAccepted = validate24;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteAccepted/1","title":"QuoteAccepted","description":"The customer accepted this version of the quote; the snapshot an order is captured from.","type":"object","required":["quoteId","quoteVersion","customerId","acceptedBy","acceptedAt","currency","totals","commercialSnapshotHash","lines"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"acceptedBy":{"$ref":"#/$defs/id","x-meaning":"Opaque id of who accepted."},"acceptedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the customer accepted, by the quote domain's clock."},"currency":{"$ref":"#/$defs/currency"},"totals":{"$ref":"#/$defs/quotedTotals"},"approval":{"$ref":"#/$defs/approval","x-meaning":"Absent: the acceptance waits until QuoteApproved is seen."},"commercialSnapshotHash":{"$ref":"#/$defs/snapshotHash"},"acceptedEvidenceRef":{"$ref":"#/$defs/reference"},"supersedes":{"title":"SupersededOrder","type":"object","required":["orderId"],"properties":{"orderId":{"$ref":"#/$defs/id","x-meaning":"The order that this quote amends."}}},"lines":{"type":"array","minItems":1,"maxItems":500,"items":{"title":"QuoteLine","type":"object","required":["quoteLineId","offerId","action","quantity","oneTimeAmount","recurringAmount"],"properties":{"quoteLineId":{"$ref":"#/$defs/id"},"offerId":{"$ref":"#/$defs/id"},"action":{"$ref":"#/$defs/action"},"quantity":{"$ref":"#/$defs/quantity"},"oneTimeAmount":{"$ref":"#/$defs/quotedMoney","x-meaning":"Amount of the whole line, quantity included."},"recurringAmount":{"$ref":"#/$defs/quotedMoney","x-meaning":"Amount of the whole line per billing period, quantity included."},"required":{"type":"boolean","default":true,"x-meaning":"The order completes only when every required line is completed or waived."},"provider":{"$ref":"#/$defs/id"},"parentQuoteLineId":{"$ref":"#/$defs/id"},"targetAssetId":{"$ref":"#/$defs/id","x-meaning":"The asset that MODIFY or REMOVE changes; its absence there is a business fault, not a contract fault."},"dependsOn":{"type":"array","maxItems":500,"items":{"title":"QuoteLineDependency","type":"object","required":["quoteLineId"],"properties":{"quoteLineId":{"$ref":"#/$defs/id"},"kind":{"$ref":"#/$defs/dependencyKind"},"delaySeconds":{"$ref":"#/$defs/delaySeconds"},"optional":{"type":"boolean","default":false,"x-meaning":"true: this line goes on when the named line is cancelled or finally failed."}}}},"pointOfNoReturn":{"title":"QuoteLinePointOfNoReturn","type":"object","required":["kind","at"],"properties":{"kind":{"type":"string","enum":["soft","hard"],"x-meaning":"soft: cancelling is still allowed, with the charge; hard: refused."},"at":{"$ref":"#/$defs/id","x-meaning":"Line state or provider milestone at which it is reached."},"charge":{"$ref":"#/$defs/quotedMoney","x-meaning":"Charge for cancelling after the point was reached."}}}}}}},"if":{"type":"object","required":["currency"],"properties":{"currency":{"$ref":"#/$defs/currencyWithoutMinorUnit"}}},"else":{"type":"object","properties":{"totals":{"type":"object","properties":{"oneTimeTotal":{"$ref":"#/$defs/money"},"recurringTotal":{"$ref":"#/$defs/money"}}},"lines":{"type":"array","items":{"type":"object","properties":{"oneTimeAmount":{"$ref":"#/$defs/money"},"recurringAmount":{"$ref":"#/$defs/money"},"pointOfNoReturn":{"type":"object","properties":{"charge":{"$ref":"#/$defs/money"}}}}}}}},"$defs":{"action":{"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."},"approval":{"title":"Approval","type":"object","description":"Who approved the quote, or the policy that did.","properties":{"approvedBy":{"$ref":"#/$defs/id"},"approvedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was given."},"autoApprovalPolicy":{"$ref":"#/$defs/id"}},"anyOf":[{"required":["approvedBy"]},{"required":["autoApprovalPolicy"]}]},"currency":{"type":"string","description":"ISO 4217 code.","pattern":"^[A-Z]{3}$"},"currencyWithoutMinorUnit":{"type":"string","description":"The currencies to which ISO 4217 gives 0 decimals; not those to which it gives none at all, such as XAU.","enum":["BIF","CLP","DJF","GNF","ISK","JPY","KMF","KRW","PYG","RWF","UGX","UYI","VND","VUV","XAF","XOF","XPF"],"x-meaning":"Amounts in these may be written without decimals."},"delaySeconds":{"type":"integer","minimum":0,"maximum":315360000,"default":0,"x-meaning":"Least time between the named line's event and what it gates, in seconds."},"dependencyKind":{"type":"string","enum":["finish-to-start","start-to-start","finish-to-finish","start-to-finish"],"default":"finish-to-start","x-meaning":"First word: event of the named line; last word: what it gates on this line."},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"money":{"type":"string","description":"Decimal amount as text, never a float.","maxLength":40,"pattern":"^-?[0-9]+\\.[0-9]{2,6}$"},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"quotedMoney":{"type":"string","description":"Decimal amount as text, never a float: 2 to 6 decimals, or none in a currency without a minor unit.","maxLength":40,"pattern":"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},"quotedTotals":{"title":"QuoteTotals","type":"object","required":["oneTimeTotal","recurringTotal"],"properties":{"oneTimeTotal":{"$ref":"#/$defs/quotedMoney","x-meaning":"Sum of the one-time amounts of all lines."},"recurringTotal":{"$ref":"#/$defs/quotedMoney","x-meaning":"Sum of the recurring amounts of all lines, per billing period."}}},"reference":{"type":"string","description":"Reference to a document kept elsewhere; printable ASCII.","pattern":"^[!-~]{1,512}$"},"snapshotHash":{"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema52 = {"type":"string","description":"The currencies to which ISO 4217 gives 0 decimals; not those to which it gives none at all, such as XAU.","enum":["BIF","CLP","DJF","GNF","ISK","JPY","KMF","KRW","PYG","RWF","UGX","UYI","VND","VUV","XAF","XOF","XPF"],"x-meaning":"Amounts in these may be written without decimals."};
const schema53 = {"type":"string","description":"Decimal amount as text, never a float.","maxLength":40,"pattern":"^-?[0-9]+\\.[0-9]{2,6}$"};
const schema58 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema59 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema62 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema63 = {"type":"string","description":"ISO 4217 code.","pattern":"^[A-Z]{3}$"};
const schema71 = {"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"};
const schema72 = {"type":"string","description":"Reference to a document kept elsewhere; printable ASCII.","pattern":"^[!-~]{1,512}$"};
const schema76 = {"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."};
const schema77 = {"type":"integer","minimum":1,"maximum":1000000};
const schema65 = {"type":"string","description":"Decimal amount as text, never a float: 2 to 6 decimals, or none in a currency without a minor unit.","maxLength":40,"pattern":"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"};
const schema84 = {"type":"string","enum":["finish-to-start","start-to-start","finish-to-finish","start-to-finish"],"default":"finish-to-start","x-meaning":"First word: event of the named line; last word: what it gates on this line."};
const schema85 = {"type":"integer","minimum":0,"maximum":315360000,"default":0,"x-meaning":"Least time between the named line's event and what it gates, in seconds."};
const pattern32 = new RegExp("^-?[0-9]+\\.[0-9]{2,6}$", "u");
const pattern41 = new RegExp("^[A-Z]{3}$", "u");
const pattern47 = new RegExp("^sha256:[A-Za-z0-9+/=_-]{1,128}$", "u");
const pattern48 = new RegExp("^[!-~]{1,512}$", "u");
const pattern42 = new RegExp("^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$", "u");
const schema64 = {"title":"QuoteTotals","type":"object","required":["oneTimeTotal","recurringTotal"],"properties":{"oneTimeTotal":{"$ref":"#/$defs/quotedMoney","x-meaning":"Sum of the one-time amounts of all lines."},"recurringTotal":{"$ref":"#/$defs/quotedMoney","x-meaning":"Sum of the recurring amounts of all lines, per billing period."}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oneTimeTotal === undefined) && (missing0 = "oneTimeTotal")) || ((data.recurringTotal === undefined) && (missing0 = "recurringTotal"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.oneTimeTotal !== undefined){
let data0 = data.oneTimeTotal;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 40){
validate25.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/quotedMoney/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern42.test(data0)){
validate25.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/quotedMoney/pattern",keyword:"pattern",params:{pattern: "^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},message:"must match pattern \""+"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/quotedMoney/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurringTotal !== undefined){
let data1 = data.recurringTotal;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func1(data1) > 40){
validate25.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/quotedMoney/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern42.test(data1)){
validate25.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/quotedMoney/pattern",keyword:"pattern",params:{pattern: "^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},message:"must match pattern \""+"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/quotedMoney/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"oneTimeTotal":true,"recurringTotal":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"Approval","type":"object","description":"Who approved the quote, or the policy that did.","properties":{"approvedBy":{"$ref":"#/$defs/id"},"approvedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was given."},"autoApprovalPolicy":{"$ref":"#/$defs/id"}},"anyOf":[{"required":["approvedBy"]},{"required":["autoApprovalPolicy"]}]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.approvedBy === undefined) && (missing0 = "approvedBy")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.autoApprovalPolicy === undefined) && (missing1 = "autoApprovalPolicy")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy !== undefined){
let data0 = data.approvedBy;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate27.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approvedAt !== undefined){
let data1 = data.approvedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate27.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate27.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.autoApprovalPolicy !== undefined){
let data2 = data.autoApprovalPolicy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate27.errors = [{instancePath:instancePath+"/autoApprovalPolicy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/autoApprovalPolicy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"approvedBy":true,"approvedAt":true,"autoApprovalPolicy":true},"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteAccepted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.currency === undefined) && (missing0 = "currency")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.currency !== undefined){
let data0 = data.currency;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((((((((data0 === "BIF") || (data0 === "CLP")) || (data0 === "DJF")) || (data0 === "GNF")) || (data0 === "ISK")) || (data0 === "JPY")) || (data0 === "KMF")) || (data0 === "KRW")) || (data0 === "PYG")) || (data0 === "RWF")) || (data0 === "UGX")) || (data0 === "UYI")) || (data0 === "VND")) || (data0 === "VUV")) || (data0 === "XAF")) || (data0 === "XOF")) || (data0 === "XPF"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totals !== undefined){
let data1 = data.totals;
const _errs10 = errors;
if(errors === _errs10){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.oneTimeTotal !== undefined){
let data2 = data1.oneTimeTotal;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data2 === "string"){
if(func1(data2) > 40){
validate24.errors = [{instancePath:instancePath+"/totals/oneTimeTotal",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data2)){
validate24.errors = [{instancePath:instancePath+"/totals/oneTimeTotal",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/totals/oneTimeTotal",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.recurringTotal !== undefined){
let data3 = data1.recurringTotal;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data3 === "string"){
if(func1(data3) > 40){
validate24.errors = [{instancePath:instancePath+"/totals/recurringTotal",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data3)){
validate24.errors = [{instancePath:instancePath+"/totals/recurringTotal",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/totals/recurringTotal",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/totals",schemaPath:"#/else/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data4)){
var valid7 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs20 = errors;
if(errors === _errs20){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.oneTimeAmount !== undefined){
let data6 = data5.oneTimeAmount;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(func1(data6) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data6)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data5.recurringAmount !== undefined){
let data7 = data5.recurringAmount;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data7 === "string"){
if(func1(data7) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data7)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs25 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data5.pointOfNoReturn !== undefined){
let data8 = data5.pointOfNoReturn;
const _errs28 = errors;
if(errors === _errs28){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.charge !== undefined){
let data9 = data8.charge;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data9 === "string"){
if(func1(data9) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/pointOfNoReturn/charge",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data9)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/pointOfNoReturn/charge",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/pointOfNoReturn/charge",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i0+"/pointOfNoReturn",schemaPath:"#/else/properties/lines/items/properties/pointOfNoReturn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"#/else/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs20 === errors;
if(!valid7){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/else/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.totals = true;
props0.lines = true;
props0.currency = true;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate24.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((((((((data.quoteId === undefined) && (missing1 = "quoteId")) || ((data.quoteVersion === undefined) && (missing1 = "quoteVersion"))) || ((data.customerId === undefined) && (missing1 = "customerId"))) || ((data.acceptedBy === undefined) && (missing1 = "acceptedBy"))) || ((data.acceptedAt === undefined) && (missing1 = "acceptedAt"))) || ((data.currency === undefined) && (missing1 = "currency"))) || ((data.totals === undefined) && (missing1 = "totals"))) || ((data.commercialSnapshotHash === undefined) && (missing1 = "commercialSnapshotHash"))) || ((data.lines === undefined) && (missing1 = "lines"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.quoteId = true;
props0.quoteVersion = true;
props0.customerId = true;
props0.acceptedBy = true;
props0.acceptedAt = true;
props0.currency = true;
props0.totals = true;
props0.approval = true;
props0.commercialSnapshotHash = true;
props0.acceptedEvidenceRef = true;
props0.supersedes = true;
props0.lines = true;
}
if(data.quoteId !== undefined){
let data10 = data.quoteId;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
validate24.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs33 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.quoteVersion !== undefined){
let data11 = data.quoteVersion;
const _errs36 = errors;
const _errs37 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate24.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate24.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid13 = _errs36 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.customerId !== undefined){
let data12 = data.customerId;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
validate24.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs39 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.acceptedBy !== undefined){
let data13 = data.acceptedBy;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
validate24.errors = [{instancePath:instancePath+"/acceptedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/acceptedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.acceptedAt !== undefined){
let data14 = data.acceptedAt;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
validate24.errors = [{instancePath:instancePath+"/acceptedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data14))){
validate24.errors = [{instancePath:instancePath+"/acceptedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/acceptedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.currency !== undefined){
let data15 = data.currency;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data15 === "string"){
if(!pattern41.test(data15)){
validate24.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/$defs/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/$defs/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs51 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.totals !== undefined){
const _errs54 = errors;
if(!(validate25(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid13 = _errs54 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.approval !== undefined){
const _errs55 = errors;
if(!(validate27(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.commercialSnapshotHash !== undefined){
let data18 = data.commercialSnapshotHash;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data18 === "string"){
if(!pattern47.test(data18)){
validate24.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/pattern",keyword:"pattern",params:{pattern: "^sha256:[A-Za-z0-9+/=_-]{1,128}$"},message:"must match pattern \""+"^sha256:[A-Za-z0-9+/=_-]{1,128}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.acceptedEvidenceRef !== undefined){
let data19 = data.acceptedEvidenceRef;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data19 === "string"){
if(!pattern48.test(data19)){
validate24.errors = [{instancePath:instancePath+"/acceptedEvidenceRef",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,512}$"},message:"must match pattern \""+"^[!-~]{1,512}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/acceptedEvidenceRef",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.supersedes !== undefined){
let data20 = data.supersedes;
const _errs63 = errors;
if(errors === _errs63){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((data20.orderId === undefined) && (missing2 = "orderId")){
validate24.errors = [{instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data20.orderId !== undefined){
let data21 = data20.orderId;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
validate24.errors = [{instancePath:instancePath+"/supersedes/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/supersedes/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.lines !== undefined){
let data22 = data.lines;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data22)){
if(data22.length > 500){
validate24.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data22.length < 1){
validate24.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid24 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs71 = errors;
if(errors === _errs71){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((((((data23.quoteLineId === undefined) && (missing3 = "quoteLineId")) || ((data23.offerId === undefined) && (missing3 = "offerId"))) || ((data23.action === undefined) && (missing3 = "action"))) || ((data23.quantity === undefined) && (missing3 = "quantity"))) || ((data23.oneTimeAmount === undefined) && (missing3 = "oneTimeAmount"))) || ((data23.recurringAmount === undefined) && (missing3 = "recurringAmount"))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data23.quoteLineId !== undefined){
let data24 = data23.quoteLineId;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/quoteLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/quoteLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs73 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.offerId !== undefined){
let data25 = data23.offerId;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data25 === "string"){
if(!pattern8.test(data25)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/offerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/offerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs76 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.action !== undefined){
let data26 = data23.action;
const _errs79 = errors;
if(typeof data26 !== "string"){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/action",schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data26 === "ADD") || (data26 === "MODIFY")) || (data26 === "REMOVE"))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/action",schemaPath:"#/$defs/action/enum",keyword:"enum",params:{allowedValues: schema76.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs79 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.quantity !== undefined){
let data27 = data23.quantity;
const _errs83 = errors;
const _errs84 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/quantity",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs84){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/quantity",schemaPath:"#/$defs/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/quantity",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid25 = _errs83 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.oneTimeAmount !== undefined){
let data28 = data23.oneTimeAmount;
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data28 === "string"){
if(func1(data28) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/oneTimeAmount",schemaPath:"#/$defs/quotedMoney/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern42.test(data28)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/oneTimeAmount",schemaPath:"#/$defs/quotedMoney/pattern",keyword:"pattern",params:{pattern: "^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},message:"must match pattern \""+"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/oneTimeAmount",schemaPath:"#/$defs/quotedMoney/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs86 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.recurringAmount !== undefined){
let data29 = data23.recurringAmount;
const _errs90 = errors;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data29 === "string"){
if(func1(data29) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/recurringAmount",schemaPath:"#/$defs/quotedMoney/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern42.test(data29)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/recurringAmount",schemaPath:"#/$defs/quotedMoney/pattern",keyword:"pattern",params:{pattern: "^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},message:"must match pattern \""+"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/recurringAmount",schemaPath:"#/$defs/quotedMoney/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs90 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.required !== undefined){
const _errs94 = errors;
if(typeof data23.required !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/required",schemaPath:"#/properties/lines/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid25 = _errs94 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.provider !== undefined){
let data31 = data23.provider;
const _errs97 = errors;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs97 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.parentQuoteLineId !== undefined){
let data32 = data23.parentQuoteLineId;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/parentQuoteLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/parentQuoteLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs100 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.targetAssetId !== undefined){
let data33 = data23.targetAssetId;
const _errs103 = errors;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/targetAssetId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/targetAssetId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs103 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.dependsOn !== undefined){
let data34 = data23.dependsOn;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data34)){
if(data34.length > 500){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn",schemaPath:"#/properties/lines/items/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid35 = true;
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
const _errs109 = errors;
if(errors === _errs109){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing4;
if((data35.quoteLineId === undefined) && (missing4 = "quoteLineId")){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2,schemaPath:"#/properties/lines/items/properties/dependsOn/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data35.quoteLineId !== undefined){
let data36 = data35.quoteLineId;
const _errs111 = errors;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data36 === "string"){
if(!pattern8.test(data36)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/quoteLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/quoteLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs111 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.kind !== undefined){
let data37 = data35.kind;
const _errs114 = errors;
if(typeof data37 !== "string"){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/kind",schemaPath:"#/$defs/dependencyKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data37 === "finish-to-start") || (data37 === "start-to-start")) || (data37 === "finish-to-finish")) || (data37 === "start-to-finish"))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/kind",schemaPath:"#/$defs/dependencyKind/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid36 = _errs114 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.delaySeconds !== undefined){
let data38 = data35.delaySeconds;
const _errs118 = errors;
const _errs119 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs119){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 315360000 || isNaN(data38)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid36 = _errs118 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.optional !== undefined){
const _errs122 = errors;
if(typeof data35.optional !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2+"/optional",schemaPath:"#/properties/lines/items/properties/dependsOn/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid36 = _errs122 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn/" + i2,schemaPath:"#/properties/lines/items/properties/dependsOn/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs109 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/dependsOn",schemaPath:"#/properties/lines/items/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs107 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data23.pointOfNoReturn !== undefined){
let data40 = data23.pointOfNoReturn;
const _errs125 = errors;
if(errors === _errs125){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing5;
if(((data40.kind === undefined) && (missing5 = "kind")) || ((data40.at === undefined) && (missing5 = "at"))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn",schemaPath:"#/properties/lines/items/properties/pointOfNoReturn/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data40.kind !== undefined){
let data41 = data40.kind;
const _errs127 = errors;
if(typeof data41 !== "string"){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/kind",schemaPath:"#/properties/lines/items/properties/pointOfNoReturn/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "soft") || (data41 === "hard"))){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/kind",schemaPath:"#/properties/lines/items/properties/pointOfNoReturn/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.lines.items.properties.pointOfNoReturn.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs127 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data40.at !== undefined){
let data42 = data40.at;
const _errs130 = errors;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data42 === "string"){
if(!pattern8.test(data42)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/at",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/at",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs130 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data40.charge !== undefined){
let data43 = data40.charge;
const _errs134 = errors;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data43 === "string"){
if(func1(data43) > 40){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/charge",schemaPath:"#/$defs/quotedMoney/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern42.test(data43)){
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/charge",schemaPath:"#/$defs/quotedMoney/pattern",keyword:"pattern",params:{pattern: "^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"},message:"must match pattern \""+"^-?([0-9]{1,36}|[0-9]+\\.[0-9]{2,6})$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn/charge",schemaPath:"#/$defs/quotedMoney/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs134 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1+"/pointOfNoReturn",schemaPath:"#/properties/lines/items/properties/pointOfNoReturn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs125 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines/" + i1,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs71 === errors;
if(!valid24){
break;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const QuoteApprovalRequested = validate29;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteApprovalRequested/1","title":"QuoteApprovalRequested","description":"This version of the quote waits for an approval before it may be accepted.","type":"object","required":["quoteId","quoteVersion","requestedAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"requestedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was asked for, by the quote domain's clock."},"requestedBy":{"$ref":"#/$defs/id"},"approvalPolicy":{"$ref":"#/$defs/id","x-meaning":"The policy that wants a person to decide."}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema89 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema90 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema92 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteApprovalRequested/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.requestedAt === undefined) && (missing0 = "requestedAt"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate29.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate29.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate29.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedAt !== undefined){
let data3 = data.requestedAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate29.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate29.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedBy !== undefined){
let data4 = data.requestedBy;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate29.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/requestedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalPolicy !== undefined){
let data5 = data.approvalPolicy;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate29.errors = [{instancePath:instancePath+"/approvalPolicy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/approvalPolicy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"requestedAt":true,"requestedBy":true,"approvalPolicy":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteApproved = validate30;
const schema95 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteApproved/1","title":"QuoteApproved","description":"This version of the quote was approved, by a person or by policy.","type":"object","required":["quoteId","quoteVersion","approvedAt","approval"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"approvedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was given, by the quote domain's clock."},"approval":{"$ref":"#/$defs/approval"}},"$defs":{"approval":{"title":"Approval","type":"object","description":"Who approved the quote, or the policy that did.","properties":{"approvedBy":{"$ref":"#/$defs/id"},"approvedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was given."},"autoApprovalPolicy":{"$ref":"#/$defs/id"}},"anyOf":[{"required":["approvedBy"]},{"required":["autoApprovalPolicy"]}]},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema96 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema97 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema99 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema100 = {"title":"Approval","type":"object","description":"Who approved the quote, or the policy that did.","properties":{"approvedBy":{"$ref":"#/$defs/id"},"approvedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the approval was given."},"autoApprovalPolicy":{"$ref":"#/$defs/id"}},"anyOf":[{"required":["approvedBy"]},{"required":["autoApprovalPolicy"]}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.approvedBy === undefined) && (missing0 = "approvedBy")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.autoApprovalPolicy === undefined) && (missing1 = "autoApprovalPolicy")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate31.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvedBy !== undefined){
let data0 = data.approvedBy;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate31.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/approvedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.approvedAt !== undefined){
let data1 = data.approvedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate31.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate31.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.autoApprovalPolicy !== undefined){
let data2 = data.autoApprovalPolicy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate31.errors = [{instancePath:instancePath+"/autoApprovalPolicy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/autoApprovalPolicy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"approvedBy":true,"approvedAt":true,"autoApprovalPolicy":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteApproved/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.approvedAt === undefined) && (missing0 = "approvedAt"))) || ((data.approval === undefined) && (missing0 = "approval"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate30.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate30.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate30.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate30.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedAt !== undefined){
let data3 = data.approvedAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate30.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate30.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/approvedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval !== undefined){
const _errs15 = errors;
if(!(validate31(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"approvedAt":true,"approval":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteCancelled = validate33;
const schema104 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteCancelled/1","title":"QuoteCancelled","description":"The quote was withdrawn; an order captured from it is asked to cancel.","type":"object","required":["quoteId","quoteVersion","cancelledAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"cancelledAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the quote was cancelled, by the quote domain's clock."},"cancelledBy":{"$ref":"#/$defs/id"},"reason":{"$ref":"#/$defs/text"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema105 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema106 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema108 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema110 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteCancelled/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.cancelledAt === undefined) && (missing0 = "cancelledAt"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate33.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate33.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate33.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelledAt !== undefined){
let data3 = data.cancelledAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate33.errors = [{instancePath:instancePath+"/cancelledAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate33.errors = [{instancePath:instancePath+"/cancelledAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/cancelledAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelledBy !== undefined){
let data4 = data.cancelledBy;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate33.errors = [{instancePath:instancePath+"/cancelledBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/cancelledBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data5 = data.reason;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func1(data5) > 1000){
validate33.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate33.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data5)){
validate33.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"cancelledAt":true,"cancelledBy":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteDraftCreated = validate34;
const schema111 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteDraftCreated/1","title":"QuoteDraftCreated","description":"Somebody began to write this quote; nothing is offered yet.","type":"object","required":["quoteId","quoteVersion","createdAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"createdAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the draft was begun, by the quote domain's clock."},"createdBy":{"$ref":"#/$defs/id"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema112 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema113 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema115 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteDraftCreated/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate34.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate34.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data3 = data.createdAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate34.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate34.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdBy !== undefined){
let data4 = data.createdBy;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate34.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"createdAt":true,"createdBy":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteExpired = validate35;
const schema117 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteExpired/1","title":"QuoteExpired","description":"The offer ran out before anybody accepted this version of the quote.","type":"object","required":["quoteId","quoteVersion","expiredAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"expiredAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the expiry was noted, by the quote domain's clock."},"validUntil":{"$ref":"#/$defs/timestamp","x-meaning":"Until when the offer was good."}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema118 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema119 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema121 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteExpired/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.expiredAt === undefined) && (missing0 = "expiredAt"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate35.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate35.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate35.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate35.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate35.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiredAt !== undefined){
let data3 = data.expiredAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate35.errors = [{instancePath:instancePath+"/expiredAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate35.errors = [{instancePath:instancePath+"/expiredAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/expiredAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validUntil !== undefined){
let data4 = data.validUntil;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate35.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate35.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"expiredAt":true,"validUntil":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteRejected = validate36;
const schema123 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteRejected/1","title":"QuoteRejected","description":"This version of the quote was turned down, by an approver or by the customer.","type":"object","required":["quoteId","quoteVersion","rejectedAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"rejectedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When it was turned down, by the quote domain's clock."},"rejectedBy":{"$ref":"#/$defs/id"},"reason":{"$ref":"#/$defs/text"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema124 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema125 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema127 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema129 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteRejected/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.rejectedAt === undefined) && (missing0 = "rejectedAt"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate36.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate36.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate36.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate36.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate36.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejectedAt !== undefined){
let data3 = data.rejectedAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate36.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate36.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejectedBy !== undefined){
let data4 = data.rejectedBy;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate36.errors = [{instancePath:instancePath+"/rejectedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/rejectedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data5 = data.reason;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func1(data5) > 1000){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data5)){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"rejectedAt":true,"rejectedBy":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

export const QuoteSubmitted = validate37;
const schema130 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://cpq.quote.events/QuoteSubmitted/1","title":"QuoteSubmitted","description":"This version of the quote was handed in and is no longer written on.","type":"object","required":["quoteId","quoteVersion","submittedAt"],"properties":{"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"submittedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the version was handed in, by the quote domain's clock."},"submittedBy":{"$ref":"#/$defs/id"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema131 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema132 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema134 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://cpq.quote.events/QuoteSubmitted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.quoteId === undefined) && (missing0 = "quoteId")) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.submittedAt === undefined) && (missing0 = "submittedAt"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.quoteId !== undefined){
let data0 = data.quoteId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate37.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data1 = data.quoteVersion;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate37.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate37.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate37.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate37.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submittedAt !== undefined){
let data3 = data.submittedAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate37.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate37.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submittedBy !== undefined){
let data4 = data.submittedBy;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate37.errors = [{instancePath:instancePath+"/submittedBy",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/submittedBy",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"quoteId":true,"quoteVersion":true,"customerId":true,"submittedAt":true,"submittedBy":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentAccepted = validate38;
const schema136 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentAccepted/1","title":"FulfillmentAccepted","description":"The provider took the request on.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"accepted","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema137 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema139 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema140 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema142 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentAccepted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate38.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate38.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate38.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate38.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate38.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("accepted" !== data3){
validate38.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "accepted"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate38.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate38.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate38.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate38.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate38.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate38.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentCancelled = validate39;
const schema143 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentCancelled/1","title":"FulfillmentCancelled","description":"The provider stopped the request as asked.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"cancelled","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema144 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema146 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema147 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema149 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentCancelled/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate39.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate39.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate39.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate39.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate39.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate39.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("cancelled" !== data3){
validate39.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "cancelled"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate39.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate39.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate39.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate39.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentCompensated = validate40;
const schema150 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentCompensated/1","title":"FulfillmentCompensated","description":"The provider undid what it had delivered.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"compensated","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema151 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema153 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema154 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema156 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentCompensated/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate40.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate40.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate40.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("compensated" !== data3){
validate40.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "compensated"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate40.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate40.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate40.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate40.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentCompleted = validate41;
const schema157 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentCompleted/1","title":"FulfillmentCompleted","description":"The provider delivered the line.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"completed","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema158 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema160 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema161 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema163 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentCompleted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate41.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate41.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate41.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate41.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("completed" !== data3){
validate41.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "completed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate41.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate41.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate41.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate41.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentFailed = validate42;
const schema164 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentFailed/1","title":"FulfillmentFailed","description":"The provider could not deliver; details say why.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"failed","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema165 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema167 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema168 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema170 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentFailed/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate42.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate42.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate42.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate42.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("failed" !== data3){
validate42.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "failed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate42.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate42.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate42.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate42.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentMilestoneReached = validate43;
const schema171 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentMilestoneReached/1","title":"FulfillmentMilestoneReached","description":"A milestone of the delivery was reached; details name it.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"milestone","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema172 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema174 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema175 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema177 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentMilestoneReached/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate43.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate43.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate43.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate43.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate43.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate43.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("milestone" !== data3){
validate43.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "milestone"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate43.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate43.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate43.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate43.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentProgressed = validate44;
const schema178 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentProgressed/1","title":"FulfillmentProgressed","description":"The provider reports progress without a new state.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"progressed","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema179 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema181 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema182 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema184 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentProgressed/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate44.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate44.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate44.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate44.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("progressed" !== data3){
validate44.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "progressed"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate44.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate44.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate44.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate44.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentTooLate = validate45;
const schema185 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.events/FulfillmentTooLate/1","title":"FulfillmentTooLate","description":"The provider can no longer stop or undo the request.","type":"object","required":["orderId","orderLineId","attempt","outcome","at","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"outcome":{"type":"string","const":"too_late","x-meaning":"What the provider says happened to the request (orderId, orderLineId, attempt); the order service decides what follows."},"at":{"$ref":"#/$defs/timestamp","x-meaning":"When it happened at the provider, by its clock."},"provider":{"$ref":"#/$defs/id","x-meaning":"The provider that reports."},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema186 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema188 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema189 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema191 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.events/FulfillmentTooLate/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate45.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate45.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate45.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate45.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("too_late" !== data3){
validate45.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "too_late"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data4 = data.at;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data5 = data.provider;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate45.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate45.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs24 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate45.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate45.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"outcome":true,"at":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const FulfillmentRequestIssued = validate46;
const schema192 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.fulfillment.integration/FulfillmentRequestIssued/1","title":"FulfillmentRequestIssued","description":"The order service asks a provider to fulfil one line; self-contained for the provider.","type":"object","required":["orderId","orderLineId","attempt","idempotencyKey","provider","customerId","offerId","action","quantity","issuedAt","expectedCompletionAt"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"idempotencyKey":{"$ref":"#/$defs/requestKey"},"provider":{"$ref":"#/$defs/id"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"offerId":{"$ref":"#/$defs/id"},"action":{"$ref":"#/$defs/action"},"quantity":{"$ref":"#/$defs/quantity"},"targetAssetId":{"$ref":"#/$defs/id"},"issuedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the request was committed."},"expectedCompletionAt":{"$ref":"#/$defs/timestamp","x-meaning":"Deadline: after it the line is overdue."}},"$defs":{"action":{"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."},"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"requestKey":{"type":"string","description":"<orderId>/<orderLineId>/<attempt>: the same on every repeat of one request.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema193 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema195 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema196 = {"type":"string","description":"<orderId>/<orderLineId>/<attempt>: the same on every repeat of one request.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"};
const schema200 = {"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."};
const schema201 = {"type":"integer","minimum":1,"maximum":1000000};
const schema203 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const pattern135 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.fulfillment.integration/FulfillmentRequestIssued/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.idempotencyKey === undefined) && (missing0 = "idempotencyKey"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.customerId === undefined) && (missing0 = "customerId"))) || ((data.offerId === undefined) && (missing0 = "offerId"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.issuedAt === undefined) && (missing0 = "issuedAt"))) || ((data.expectedCompletionAt === undefined) && (missing0 = "expectedCompletionAt"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate46.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate46.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate46.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idempotencyKey !== undefined){
let data3 = data.idempotencyKey;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern135.test(data3)){
validate46.errors = [{instancePath:instancePath+"/idempotencyKey",schemaPath:"#/$defs/requestKey/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/idempotencyKey",schemaPath:"#/$defs/requestKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data4 = data.provider;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate46.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data5 = data.customerId;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate46.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offerId !== undefined){
let data6 = data.offerId;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate46.errors = [{instancePath:instancePath+"/offerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/offerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data7 = data.action;
const _errs23 = errors;
if(typeof data7 !== "string"){
validate46.errors = [{instancePath:instancePath+"/action",schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "ADD") || (data7 === "MODIFY")) || (data7 === "REMOVE"))){
validate46.errors = [{instancePath:instancePath+"/action",schemaPath:"#/$defs/action/enum",keyword:"enum",params:{allowedValues: schema200.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data8 = data.quantity;
const _errs27 = errors;
const _errs28 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate46.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate46.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate46.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetAssetId !== undefined){
let data9 = data.targetAssetId;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
validate46.errors = [{instancePath:instancePath+"/targetAssetId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/targetAssetId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuedAt !== undefined){
let data10 = data.issuedAt;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate46.errors = [{instancePath:instancePath+"/issuedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate46.errors = [{instancePath:instancePath+"/issuedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/issuedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedCompletionAt !== undefined){
let data11 = data.expectedCompletionAt;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate46.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate46.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"idempotencyKey":true,"provider":true,"customerId":true,"offerId":true,"action":true,"quantity":true,"targetAssetId":true,"issuedAt":true,"expectedCompletionAt":true},"dynamicProps":false,"dynamicItems":false};

export const OrderActivated = validate47;
const schema205 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderActivated/1","title":"OrderActivated","description":"The order is valid and fulfilment may begin.","type":"object","required":["orderId","activatedAt","lineCount"],"properties":{"orderId":{"$ref":"#/$defs/id"},"activatedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the order became active."},"lineCount":{"$ref":"#/$defs/lineCount"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"lineCount":{"type":"integer","minimum":1,"maximum":500},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema206 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema207 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema208 = {"type":"integer","minimum":1,"maximum":500};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderActivated/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.activatedAt === undefined) && (missing0 = "activatedAt"))) || ((data.lineCount === undefined) && (missing0 = "lineCount"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate47.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activatedAt !== undefined){
let data1 = data.activatedAt;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate47.errors = [{instancePath:instancePath+"/activatedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate47.errors = [{instancePath:instancePath+"/activatedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/activatedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lineCount !== undefined){
let data2 = data.lineCount;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate47.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate47.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"orderId":true,"activatedAt":true,"lineCount":true},"dynamicProps":false,"dynamicItems":false};

export const OrderAmendmentRequested = validate48;
const schema209 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderAmendmentRequested/1","title":"OrderAmendmentRequested","description":"A newer accepted version of the quote asks to change the order.","type":"object","required":["orderId","quoteId","quoteVersion","requestedAt","commercialSnapshotHash"],"properties":{"orderId":{"$ref":"#/$defs/id"},"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"requestedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the request was recorded."},"commercialSnapshotHash":{"$ref":"#/$defs/snapshotHash"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"snapshotHash":{"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema210 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema212 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema213 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema214 = {"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderAmendmentRequested/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.quoteId === undefined) && (missing0 = "quoteId"))) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.requestedAt === undefined) && (missing0 = "requestedAt"))) || ((data.commercialSnapshotHash === undefined) && (missing0 = "commercialSnapshotHash"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate48.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteId !== undefined){
let data1 = data.quoteId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate48.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data2 = data.quoteVersion;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate48.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate48.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedAt !== undefined){
let data3 = data.requestedAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate48.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate48.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commercialSnapshotHash !== undefined){
let data4 = data.commercialSnapshotHash;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern47.test(data4)){
validate48.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/pattern",keyword:"pattern",params:{pattern: "^sha256:[A-Za-z0-9+/=_-]{1,128}$"},message:"must match pattern \""+"^sha256:[A-Za-z0-9+/=_-]{1,128}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"orderId":true,"quoteId":true,"quoteVersion":true,"requestedAt":true,"commercialSnapshotHash":true},"dynamicProps":false,"dynamicItems":false};

export const OrderCancellationRequested = validate49;
const schema215 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderCancellationRequested/1","title":"OrderCancellationRequested","description":"The quote behind the order was cancelled, or somebody asked to cancel the order.","type":"object","required":["orderId","quoteId","requestedAt"],"properties":{"orderId":{"$ref":"#/$defs/id"},"quoteId":{"$ref":"#/$defs/id"},"requestedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the request was recorded."},"reason":{"$ref":"#/$defs/text"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema216 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema218 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema219 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderCancellationRequested/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.quoteId === undefined) && (missing0 = "quoteId"))) || ((data.requestedAt === undefined) && (missing0 = "requestedAt"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate49.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteId !== undefined){
let data1 = data.quoteId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate49.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedAt !== undefined){
let data2 = data.requestedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate49.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate49.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func1(data3) > 1000){
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data3)){
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"orderId":true,"quoteId":true,"requestedAt":true,"reason":true},"dynamicProps":false,"dynamicItems":false};

export const OrderCaptured = validate50;
const schema220 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderCaptured/1","title":"OrderCaptured","description":"An order was stored from an accepted quote; with the later facts it rebuilds the whole order.","type":"object","required":["orderId","quoteId","quoteVersion","customerId","capturedAt","currency","totals","lineSummaries","commercialSnapshotHash"],"properties":{"orderId":{"$ref":"#/$defs/id"},"quoteId":{"$ref":"#/$defs/id"},"quoteVersion":{"$ref":"#/$defs/version"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"capturedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the order was committed."},"currency":{"$ref":"#/$defs/currency"},"totals":{"$ref":"#/$defs/totals"},"lineSummaries":{"type":"array","minItems":1,"maxItems":500,"items":{"title":"OrderLineSummary","type":"object","required":["orderLineId","quoteLineId","offerId","action","quantity","oneTimeAmount","recurringAmount","required","provider","dependsOn"],"properties":{"orderLineId":{"$ref":"#/$defs/id"},"quoteLineId":{"$ref":"#/$defs/id"},"offerId":{"$ref":"#/$defs/id"},"action":{"$ref":"#/$defs/action"},"quantity":{"$ref":"#/$defs/quantity"},"oneTimeAmount":{"$ref":"#/$defs/money","x-meaning":"Amount of the whole line, quantity included."},"recurringAmount":{"$ref":"#/$defs/money","x-meaning":"Amount of the whole line per billing period, quantity included."},"required":{"type":"boolean","x-meaning":"The order completes only when every required line is completed or waived."},"provider":{"$ref":"#/$defs/id"},"targetAssetId":{"$ref":"#/$defs/id"},"parentOrderLineId":{"$ref":"#/$defs/id"},"dependsOn":{"type":"array","maxItems":500,"items":{"title":"OrderLineDependency","type":"object","required":["orderLineId","delaySeconds","optional"],"properties":{"orderLineId":{"$ref":"#/$defs/id"},"delaySeconds":{"$ref":"#/$defs/delaySeconds"},"optional":{"type":"boolean","x-meaning":"true: this line goes on when the named line is cancelled or finally failed."}},"description":"Finish-to-start: this line may be requested after the named one settled."}}}}},"commercialSnapshotHash":{"$ref":"#/$defs/snapshotHash"},"acceptedEvidenceRef":{"$ref":"#/$defs/reference"}},"$defs":{"action":{"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."},"currency":{"type":"string","description":"ISO 4217 code.","pattern":"^[A-Z]{3}$"},"delaySeconds":{"type":"integer","minimum":0,"maximum":315360000,"default":0,"x-meaning":"Least time between the named line's event and what it gates, in seconds."},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"money":{"type":"string","description":"Decimal amount as text, never a float.","maxLength":40,"pattern":"^-?[0-9]+\\.[0-9]{2,6}$"},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"reference":{"type":"string","description":"Reference to a document kept elsewhere; printable ASCII.","pattern":"^[!-~]{1,512}$"},"snapshotHash":{"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},"totals":{"title":"Totals","type":"object","required":["oneTimeTotal","recurringTotal"],"properties":{"oneTimeTotal":{"$ref":"#/$defs/money","x-meaning":"Sum of the one-time amounts of all lines."},"recurringTotal":{"$ref":"#/$defs/money","x-meaning":"Sum of the recurring amounts of all lines, per billing period."}}},"version":{"type":"integer","minimum":1,"maximum":2147483647}}};
const schema221 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema223 = {"type":"integer","minimum":1,"maximum":2147483647};
const schema225 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema226 = {"type":"string","description":"ISO 4217 code.","pattern":"^[A-Z]{3}$"};
const schema233 = {"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."};
const schema234 = {"type":"integer","minimum":1,"maximum":1000000};
const schema228 = {"type":"string","description":"Decimal amount as text, never a float.","maxLength":40,"pattern":"^-?[0-9]+\\.[0-9]{2,6}$"};
const schema241 = {"type":"integer","minimum":0,"maximum":315360000,"default":0,"x-meaning":"Least time between the named line's event and what it gates, in seconds."};
const schema242 = {"type":"string","description":"Computed by the quote domain, only compared here.","pattern":"^sha256:[A-Za-z0-9+/=_-]{1,128}$"};
const schema243 = {"type":"string","description":"Reference to a document kept elsewhere; printable ASCII.","pattern":"^[!-~]{1,512}$"};
const schema227 = {"title":"Totals","type":"object","required":["oneTimeTotal","recurringTotal"],"properties":{"oneTimeTotal":{"$ref":"#/$defs/money","x-meaning":"Sum of the one-time amounts of all lines."},"recurringTotal":{"$ref":"#/$defs/money","x-meaning":"Sum of the recurring amounts of all lines, per billing period."}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oneTimeTotal === undefined) && (missing0 = "oneTimeTotal")) || ((data.recurringTotal === undefined) && (missing0 = "recurringTotal"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.oneTimeTotal !== undefined){
let data0 = data.oneTimeTotal;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 40){
validate51.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data0)){
validate51.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/oneTimeTotal",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurringTotal !== undefined){
let data1 = data.recurringTotal;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func1(data1) > 40){
validate51.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data1)){
validate51.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/recurringTotal",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"oneTimeTotal":true,"recurringTotal":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderCaptured/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.quoteId === undefined) && (missing0 = "quoteId"))) || ((data.quoteVersion === undefined) && (missing0 = "quoteVersion"))) || ((data.customerId === undefined) && (missing0 = "customerId"))) || ((data.capturedAt === undefined) && (missing0 = "capturedAt"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.totals === undefined) && (missing0 = "totals"))) || ((data.lineSummaries === undefined) && (missing0 = "lineSummaries"))) || ((data.commercialSnapshotHash === undefined) && (missing0 = "commercialSnapshotHash"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate50.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteId !== undefined){
let data1 = data.quoteId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate50.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteVersion !== undefined){
let data2 = data.quoteVersion;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate50.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/quoteVersion",schemaPath:"#/$defs/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data3 = data.customerId;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
validate50.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capturedAt !== undefined){
let data4 = data.capturedAt;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate50.errors = [{instancePath:instancePath+"/capturedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate50.errors = [{instancePath:instancePath+"/capturedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/capturedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data5 = data.currency;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(!pattern41.test(data5)){
validate50.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/$defs/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/$defs/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totals !== undefined){
const _errs21 = errors;
if(!(validate51(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lineSummaries !== undefined){
let data7 = data.lineSummaries;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 500){
validate50.errors = [{instancePath:instancePath+"/lineSummaries",schemaPath:"#/properties/lineSummaries/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data7.length < 1){
validate50.errors = [{instancePath:instancePath+"/lineSummaries",schemaPath:"#/properties/lineSummaries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid7 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs24 = errors;
if(errors === _errs24){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((((((((data8.orderLineId === undefined) && (missing1 = "orderLineId")) || ((data8.quoteLineId === undefined) && (missing1 = "quoteLineId"))) || ((data8.offerId === undefined) && (missing1 = "offerId"))) || ((data8.action === undefined) && (missing1 = "action"))) || ((data8.quantity === undefined) && (missing1 = "quantity"))) || ((data8.oneTimeAmount === undefined) && (missing1 = "oneTimeAmount"))) || ((data8.recurringAmount === undefined) && (missing1 = "recurringAmount"))) || ((data8.required === undefined) && (missing1 = "required"))) || ((data8.provider === undefined) && (missing1 = "provider"))) || ((data8.dependsOn === undefined) && (missing1 = "dependsOn"))){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0,schemaPath:"#/properties/lineSummaries/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data8.orderLineId !== undefined){
let data9 = data8.orderLineId;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.quoteLineId !== undefined){
let data10 = data8.quoteLineId;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/quoteLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/quoteLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.offerId !== undefined){
let data11 = data8.offerId;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/offerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/offerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.action !== undefined){
let data12 = data8.action;
const _errs35 = errors;
if(typeof data12 !== "string"){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/action",schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "ADD") || (data12 === "MODIFY")) || (data12 === "REMOVE"))){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/action",schemaPath:"#/$defs/action/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.quantity !== undefined){
let data13 = data8.quantity;
const _errs39 = errors;
const _errs40 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/quantity",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000 || isNaN(data13)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/quantity",schemaPath:"#/$defs/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/quantity",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.oneTimeAmount !== undefined){
let data14 = data8.oneTimeAmount;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data14 === "string"){
if(func1(data14) > 40){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data14)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/oneTimeAmount",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.recurringAmount !== undefined){
let data15 = data8.recurringAmount;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data15 === "string"){
if(func1(data15) > 40){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
else {
if(!pattern32.test(data15)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+\\.[0-9]{2,6}$"},message:"must match pattern \""+"^-?[0-9]+\\.[0-9]{2,6}$"+"\""}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/recurringAmount",schemaPath:"#/$defs/money/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.required !== undefined){
const _errs50 = errors;
if(typeof data8.required !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/required",schemaPath:"#/properties/lineSummaries/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.provider !== undefined){
let data17 = data8.provider;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.targetAssetId !== undefined){
let data18 = data8.targetAssetId;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data18 === "string"){
if(!pattern8.test(data18)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/targetAssetId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/targetAssetId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.parentOrderLineId !== undefined){
let data19 = data8.parentOrderLineId;
const _errs59 = errors;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data19 === "string"){
if(!pattern8.test(data19)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/parentOrderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/parentOrderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.dependsOn !== undefined){
let data20 = data8.dependsOn;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data20)){
if(data20.length > 500){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn",schemaPath:"#/properties/lineSummaries/items/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
var valid19 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs64 = errors;
if(errors === _errs64){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((((data21.orderLineId === undefined) && (missing2 = "orderLineId")) || ((data21.delaySeconds === undefined) && (missing2 = "delaySeconds"))) || ((data21.optional === undefined) && (missing2 = "optional"))){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1,schemaPath:"#/properties/lineSummaries/items/properties/dependsOn/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data21.orderLineId !== undefined){
let data22 = data21.orderLineId;
const _errs66 = errors;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data22 === "string"){
if(!pattern8.test(data22)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs66 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.delaySeconds !== undefined){
let data23 = data21.delaySeconds;
const _errs69 = errors;
const _errs70 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs70){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 315360000 || isNaN(data23)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000"}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/delaySeconds",schemaPath:"#/$defs/delaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid20 = _errs69 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.optional !== undefined){
const _errs73 = errors;
if(typeof data21.optional !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1+"/optional",schemaPath:"#/properties/lineSummaries/items/properties/dependsOn/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs73 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn/" + i1,schemaPath:"#/properties/lineSummaries/items/properties/dependsOn/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs64 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0+"/dependsOn",schemaPath:"#/properties/lineSummaries/items/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries/" + i0,schemaPath:"#/properties/lineSummaries/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/lineSummaries",schemaPath:"#/properties/lineSummaries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commercialSnapshotHash !== undefined){
let data25 = data.commercialSnapshotHash;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data25 === "string"){
if(!pattern47.test(data25)){
validate50.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/pattern",keyword:"pattern",params:{pattern: "^sha256:[A-Za-z0-9+/=_-]{1,128}$"},message:"must match pattern \""+"^sha256:[A-Za-z0-9+/=_-]{1,128}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/commercialSnapshotHash",schemaPath:"#/$defs/snapshotHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptedEvidenceRef !== undefined){
let data26 = data.acceptedEvidenceRef;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data26 === "string"){
if(!pattern48.test(data26)){
validate50.errors = [{instancePath:instancePath+"/acceptedEvidenceRef",schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,512}$"},message:"must match pattern \""+"^[!-~]{1,512}$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/acceptedEvidenceRef",schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"orderId":true,"quoteId":true,"quoteVersion":true,"customerId":true,"capturedAt":true,"currency":true,"totals":true,"lineSummaries":true,"commercialSnapshotHash":true,"acceptedEvidenceRef":true},"dynamicProps":false,"dynamicItems":false};

export const OrderCompleted = validate53;
const schema244 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderCompleted/1","title":"OrderCompleted","description":"Every required line is completed or waived; the order is final.","type":"object","required":["orderId","quoteId","customerId","completedAt","lines"],"properties":{"orderId":{"$ref":"#/$defs/id"},"quoteId":{"$ref":"#/$defs/id"},"customerId":{"$ref":"#/$defs/id","x-meaning":"Opaque id of the customer; never a name or an address."},"completedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the last line settled."},"lines":{"type":"array","minItems":1,"maxItems":500,"items":{"title":"CompletedOrderLine","type":"object","required":["orderLineId","completedAt"],"properties":{"orderLineId":{"$ref":"#/$defs/id"},"completedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the line was completed."}}}}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema245 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema248 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderCompleted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.quoteId === undefined) && (missing0 = "quoteId"))) || ((data.customerId === undefined) && (missing0 = "customerId"))) || ((data.completedAt === undefined) && (missing0 = "completedAt"))) || ((data.lines === undefined) && (missing0 = "lines"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate53.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteId !== undefined){
let data1 = data.quoteId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate53.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
let data2 = data.customerId;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate53.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/customerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completedAt !== undefined){
let data3 = data.completedAt;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate53.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate53.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 500){
validate53.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data4.length < 1){
validate53.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.orderLineId === undefined) && (missing1 = "orderLineId")) || ((data5.completedAt === undefined) && (missing1 = "completedAt"))){
validate53.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.orderLineId !== undefined){
let data6 = data5.orderLineId;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate53.errors = [{instancePath:instancePath+"/lines/" + i0+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/lines/" + i0+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.completedAt !== undefined){
let data7 = data5.completedAt;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
validate53.errors = [{instancePath:instancePath+"/lines/" + i0+"/completedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data7))){
validate53.errors = [{instancePath:instancePath+"/lines/" + i0+"/completedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/lines/" + i0+"/completedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"orderId":true,"quoteId":true,"customerId":true,"completedAt":true,"lines":true},"dynamicProps":false,"dynamicItems":false};

export const OrderLineFailed = validate54;
const schema251 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderLineFailed/1","title":"OrderLineFailed","description":"The provider could not deliver this attempt; the line waits for a decision.","type":"object","required":["orderId","orderLineId","attempt","failedAt","provider","reason"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"failedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the failure was recorded."},"provider":{"$ref":"#/$defs/id"},"reason":{"$ref":"#/$defs/text"},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema252 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema254 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema255 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema257 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};
const schema258 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderLineFailed/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.failedAt === undefined) && (missing0 = "failedAt"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate54.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate54.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate54.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate54.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate54.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedAt !== undefined){
let data3 = data.failedAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate54.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate54.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/failedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data4 = data.provider;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate54.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data5 = data.reason;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(func1(data5) > 1000){
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data5)){
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data6 = data.details;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 64){
validate54.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data6){
const _errs23 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid8 = _errs23 === errors;
if(!valid8){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate54.errors = vErrors;
return false;
break;
}
}
if(valid8){
if(new TextEncoder().encode(JSON.stringify(data6)).length > 16384){
validate54.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"failedAt":true,"provider":true,"reason":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const OrderLineFulfillmentCompleted = validate55;
const schema259 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderLineFulfillmentCompleted/1","title":"OrderLineFulfillmentCompleted","description":"The provider delivered the line.","type":"object","required":["orderId","orderLineId","attempt","completedAt","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"completedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the completion was recorded."},"provider":{"$ref":"#/$defs/id"},"details":{"$ref":"#/$defs/details"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"details":{"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema260 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema262 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema263 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema265 = {"type":"object","description":"Free data of the provider, kept and shown, never read as a status; at most 16 KiB as JSON.","maxProperties":64,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},"additionalProperties":true,"x-maxBytes":16384};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderLineFulfillmentCompleted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.completedAt === undefined) && (missing0 = "completedAt"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate55.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate55.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate55.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate55.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate55.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completedAt !== undefined){
let data3 = data.completedAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate55.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate55.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/completedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data4 = data.provider;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate55.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data5 = data.details;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 64){
validate55.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key0 in data5){
const _errs20 = errors;
if(typeof key0 === "string"){
if(!pattern31.test(key0)){
const err0 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid7 = _errs20 === errors;
if(!valid7){
const err1 = {instancePath:instancePath+"/details",schemaPath:"#/$defs/details/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate55.errors = vErrors;
return false;
break;
}
}
if(valid7){
if(new TextEncoder().encode(JSON.stringify(data5)).length > 16384){
validate55.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/x-maxBytes",keyword:"x-maxBytes",params:{},message:"must be at most 16384 bytes as JSON"}];
return false;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/details",schemaPath:"#/$defs/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"completedAt":true,"provider":true,"details":true},"dynamicProps":false,"dynamicItems":false};

export const OrderLineFulfillmentRequested = validate56;
const schema266 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderLineFulfillmentRequested/1","title":"OrderLineFulfillmentRequested","description":"A line was requested from its provider.","type":"object","required":["orderId","orderLineId","attempt","provider","channel","idempotencyKey","offerId","action","quantity","requestedAt","expectedCompletionAt"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"provider":{"$ref":"#/$defs/id"},"channel":{"type":"string","enum":["KAFKA","HTTP"],"x-meaning":"The road the request takes to the provider."},"idempotencyKey":{"$ref":"#/$defs/requestKey"},"offerId":{"$ref":"#/$defs/id"},"action":{"$ref":"#/$defs/action"},"quantity":{"$ref":"#/$defs/quantity"},"targetAssetId":{"$ref":"#/$defs/id"},"requestedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the request was committed."},"expectedCompletionAt":{"$ref":"#/$defs/timestamp","x-meaning":"Deadline: after it the line is overdue."}},"$defs":{"action":{"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."},"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"requestKey":{"type":"string","description":"<orderId>/<orderLineId>/<attempt>: the same on every repeat of one request.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema267 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema269 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema271 = {"type":"string","description":"<orderId>/<orderLineId>/<attempt>: the same on every repeat of one request.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"};
const schema273 = {"type":"string","enum":["ADD","MODIFY","REMOVE"],"x-meaning":"ADD creates the product, MODIFY changes and REMOVE ends the asset named by targetAssetId."};
const schema274 = {"type":"integer","minimum":1,"maximum":1000000};
const schema276 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderLineFulfillmentRequested/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.idempotencyKey === undefined) && (missing0 = "idempotencyKey"))) || ((data.offerId === undefined) && (missing0 = "offerId"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.requestedAt === undefined) && (missing0 = "requestedAt"))) || ((data.expectedCompletionAt === undefined) && (missing0 = "expectedCompletionAt"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate56.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate56.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate56.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data3 = data.provider;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
validate56.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data4 = data.channel;
const _errs13 = errors;
if(typeof data4 !== "string"){
validate56.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "KAFKA") || (data4 === "HTTP"))){
validate56.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema266.properties.channel.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idempotencyKey !== undefined){
let data5 = data.idempotencyKey;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern135.test(data5)){
validate56.errors = [{instancePath:instancePath+"/idempotencyKey",schemaPath:"#/$defs/requestKey/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}/[1-9][0-9]{0,9}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/idempotencyKey",schemaPath:"#/$defs/requestKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offerId !== undefined){
let data6 = data.offerId;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate56.errors = [{instancePath:instancePath+"/offerId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/offerId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data7 = data.action;
const _errs22 = errors;
if(typeof data7 !== "string"){
validate56.errors = [{instancePath:instancePath+"/action",schemaPath:"#/$defs/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "ADD") || (data7 === "MODIFY")) || (data7 === "REMOVE"))){
validate56.errors = [{instancePath:instancePath+"/action",schemaPath:"#/$defs/action/enum",keyword:"enum",params:{allowedValues: schema273.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data8 = data.quantity;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate56.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
validate56.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate56.errors = [{instancePath:instancePath+"/quantity",schemaPath:"#/$defs/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targetAssetId !== undefined){
let data9 = data.targetAssetId;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
validate56.errors = [{instancePath:instancePath+"/targetAssetId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/targetAssetId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedAt !== undefined){
let data10 = data.requestedAt;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate56.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data10))){
validate56.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/requestedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedCompletionAt !== undefined){
let data11 = data.expectedCompletionAt;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate56.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data11))){
validate56.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"provider":true,"channel":true,"idempotencyKey":true,"offerId":true,"action":true,"quantity":true,"targetAssetId":true,"requestedAt":true,"expectedCompletionAt":true},"dynamicProps":false,"dynamicItems":false};

export const OrderLineOverdue = validate57;
const schema278 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderLineOverdue/1","title":"OrderLineOverdue","description":"The deadline of the attempt passed without an outcome.","type":"object","required":["orderId","orderLineId","attempt","expectedCompletionAt","overdueAt"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"expectedCompletionAt":{"$ref":"#/$defs/timestamp","x-meaning":"The deadline that passed."},"overdueAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the passing was noticed and recorded."}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema279 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema281 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema282 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderLineOverdue/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.expectedCompletionAt === undefined) && (missing0 = "expectedCompletionAt"))) || ((data.overdueAt === undefined) && (missing0 = "overdueAt"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate57.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate57.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate57.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate57.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate57.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedCompletionAt !== undefined){
let data3 = data.expectedCompletionAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate57.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate57.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/expectedCompletionAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overdueAt !== undefined){
let data4 = data.overdueAt;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate57.errors = [{instancePath:instancePath+"/overdueAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data4))){
validate57.errors = [{instancePath:instancePath+"/overdueAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/overdueAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"expectedCompletionAt":true,"overdueAt":true},"dynamicProps":false,"dynamicItems":false};

export const OrderLineStarted = validate58;
const schema284 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderLineStarted/1","title":"OrderLineStarted","description":"The provider accepted the request and works on it.","type":"object","required":["orderId","orderLineId","attempt","startedAt","provider"],"properties":{"orderId":{"$ref":"#/$defs/id"},"orderLineId":{"$ref":"#/$defs/id"},"attempt":{"$ref":"#/$defs/attempt"},"startedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the acceptance was recorded."},"provider":{"$ref":"#/$defs/id"}},"$defs":{"attempt":{"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647},"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema285 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema287 = {"type":"integer","description":"Number of the request for this line, from 1.","minimum":1,"maximum":2147483647};
const schema288 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderLineStarted/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.orderLineId === undefined) && (missing0 = "orderLineId"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate58.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineId !== undefined){
let data1 = data.orderLineId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate58.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/orderLineId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data2 = data.attempt;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate58.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/$defs/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data3 = data.startedAt;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate58.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data3))){
validate58.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data4 = data.provider;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate58.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate58.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"orderId":true,"orderLineId":true,"attempt":true,"startedAt":true,"provider":true},"dynamicProps":false,"dynamicItems":false};

export const OrderRejected = validate59;
const schema290 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderRejected/1","title":"OrderRejected","description":"The order broke at least one rule and will not be fulfilled; every fault is listed.","type":"object","required":["orderId","quoteId","rejectedAt","faults"],"properties":{"orderId":{"$ref":"#/$defs/id"},"quoteId":{"$ref":"#/$defs/id"},"rejectedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the rules were evaluated."},"faults":{"type":"array","minItems":1,"items":{"title":"OrderFault","type":"object","required":["code","path","message"],"properties":{"code":{"$ref":"#/$defs/id"},"path":{"$ref":"#/$defs/pointer","x-meaning":"Where in the accepted quote the fault is."},"message":{"$ref":"#/$defs/text"}}}}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"pointer":{"type":"string","description":"JSON pointer.","maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$"},"text":{"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema291 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema293 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema295 = {"type":"string","description":"JSON pointer.","maxLength":512,"pattern":"^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$"};
const schema296 = {"type":"string","description":"Text for people; no control characters, no personal data.","minLength":1,"maxLength":1000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"};
const pattern207 = new RegExp("^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderRejected/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.quoteId === undefined) && (missing0 = "quoteId"))) || ((data.rejectedAt === undefined) && (missing0 = "rejectedAt"))) || ((data.faults === undefined) && (missing0 = "faults"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate59.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quoteId !== undefined){
let data1 = data.quoteId;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate59.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/quoteId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejectedAt !== undefined){
let data2 = data.rejectedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate59.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data2))){
validate59.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/rejectedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data3 = data.faults;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){
validate59.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.code === undefined) && (missing1 = "code")) || ((data4.path === undefined) && (missing1 = "path"))) || ((data4.message === undefined) && (missing1 = "message"))){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.code !== undefined){
let data5 = data4.code;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/code",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/code",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.path !== undefined){
let data6 = data4.path;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(func1(data6) > 512){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/path",schemaPath:"#/$defs/pointer/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern207.test(data6)){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/path",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/path",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.message !== undefined){
let data7 = data4.message;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data7 === "string"){
if(func1(data7) > 1000){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern27.test(data7)){
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/faults/" + i0+"/message",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"orderId":true,"quoteId":true,"rejectedAt":true,"faults":true},"dynamicProps":false,"dynamicItems":false};

export const OrderSubmittedForFulfillment = validate60;
const schema297 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderSubmittedForFulfillment/1","title":"OrderSubmittedForFulfillment","description":"The first lines of the order were requested from providers.","type":"object","required":["orderId","submittedAt","orderLineIds"],"properties":{"orderId":{"$ref":"#/$defs/id"},"submittedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the first requests were committed."},"orderLineIds":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/id"},"x-meaning":"The lines requested in this commit."}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema298 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema299 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderSubmittedForFulfillment/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.submittedAt === undefined) && (missing0 = "submittedAt"))) || ((data.orderLineIds === undefined) && (missing0 = "orderLineIds"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate60.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submittedAt !== undefined){
let data1 = data.submittedAt;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate60.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate60.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/submittedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderLineIds !== undefined){
let data2 = data.orderLineIds;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 500){
validate60.errors = [{instancePath:instancePath+"/orderLineIds",schemaPath:"#/properties/orderLineIds/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
return false;
}
else {
if(data2.length < 1){
validate60.errors = [{instancePath:instancePath+"/orderLineIds",schemaPath:"#/properties/orderLineIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
validate60.errors = [{instancePath:instancePath+"/orderLineIds/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/orderLineIds/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/orderLineIds",schemaPath:"#/properties/orderLineIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"orderId":true,"submittedAt":true,"orderLineIds":true},"dynamicProps":false,"dynamicItems":false};

export const OrderValidated = validate61;
const schema301 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema://oms.order.events/OrderValidated/1","title":"OrderValidated","description":"Every order rule passed.","type":"object","required":["orderId","validatedAt","lineCount"],"properties":{"orderId":{"$ref":"#/$defs/id"},"validatedAt":{"$ref":"#/$defs/timestamp","x-meaning":"When the rules were evaluated."},"lineCount":{"$ref":"#/$defs/lineCount"}},"$defs":{"id":{"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},"lineCount":{"type":"integer","minimum":1,"maximum":500},"timestamp":{"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"}}};
const schema302 = {"type":"string","description":"Opaque identifier, 1 to 128 characters.","pattern":"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"};
const schema303 = {"type":"string","description":"RFC 3339 with offset; leap seconds are not accepted.","format":"date-time","pattern":"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"};
const schema304 = {"type":"integer","minimum":1,"maximum":500};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema://oms.order.events/OrderValidated/1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.orderId === undefined) && (missing0 = "orderId")) || ((data.validatedAt === undefined) && (missing0 = "validatedAt"))) || ((data.lineCount === undefined) && (missing0 = "lineCount"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.orderId !== undefined){
let data0 = data.orderId;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate61.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$"+"\""}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/orderId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validatedAt !== undefined){
let data1 = data.validatedAt;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate61.errors = [{instancePath:instancePath+"/validatedAt",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern: "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"},message:"must match pattern \""+"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"+"\""}];
return false;
}
else {
if(!(formats0.validate(data1))){
validate61.errors = [{instancePath:instancePath+"/validatedAt",schemaPath:"#/$defs/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/validatedAt",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lineCount !== undefined){
let data2 = data.lineCount;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate61.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
validate61.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate61.errors = [{instancePath:instancePath+"/lineCount",schemaPath:"#/$defs/lineCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"orderId":true,"validatedAt":true,"lineCount":true},"dynamicProps":false,"dynamicItems":false};

export const payloadValidators = {
  QuoteAccepted,
  QuoteApprovalRequested,
  QuoteApproved,
  QuoteCancelled,
  QuoteDraftCreated,
  QuoteExpired,
  QuoteRejected,
  QuoteSubmitted,
  FulfillmentAccepted,
  FulfillmentCancelled,
  FulfillmentCompensated,
  FulfillmentCompleted,
  FulfillmentFailed,
  FulfillmentMilestoneReached,
  FulfillmentProgressed,
  FulfillmentTooLate,
  FulfillmentRequestIssued,
  OrderActivated,
  OrderAmendmentRequested,
  OrderCancellationRequested,
  OrderCaptured,
  OrderCompleted,
  OrderLineFailed,
  OrderLineFulfillmentCompleted,
  OrderLineFulfillmentRequested,
  OrderLineOverdue,
  OrderLineStarted,
  OrderRejected,
  OrderSubmittedForFulfillment,
  OrderValidated,
};
