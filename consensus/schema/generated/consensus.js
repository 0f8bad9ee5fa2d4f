/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $String = $util.global.String, $BigInt = $util.global.BigInt, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

const $root = $protobuf.roots["gridhood_consensus"] || ($protobuf.roots["gridhood_consensus"] = {});

export const gridhood = $root.gridhood = (() => {

    const gridhood = {};

    gridhood.consensus = (function() {

        const consensus = {};

        consensus.ProposalBody = (function() {

            const ProposalBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ProposalBody.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalBody.prototype.round = 0;
            ProposalBody.prototype.blockId = $util.newBuffer([]);
            ProposalBody.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalBody.prototype.validRound = 0;

            ProposalBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(16).uint32(message.round);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(26).bytes(message.blockId);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(32).uint64(message.timeMs);
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound") && message.validRound !== 0)
                    writer.uint32(40).sint32(message.validRound);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ProposalBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.ProposalBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.validRound = value;
                            else
                                delete message.validRound;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ProposalBody.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.ProposalBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.ProposalBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.ProposalBody();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                if (object.timeMs != null)
                    if (typeof object.timeMs === "object" ? object.timeMs.low || object.timeMs.high : $Number(object.timeMs) !== 0)
                        if ($util.Long)
                            message.timeMs = $util.Long.fromValue(object.timeMs, true);
                        else if (typeof object.timeMs === "string")
                            message.timeMs = $parseInt(object.timeMs, 10);
                        else if (typeof object.timeMs === "number")
                            message.timeMs = object.timeMs;
                        else if (typeof object.timeMs === "object")
                            message.timeMs = new $util.LongBits(object.timeMs.low >>> 0, object.timeMs.high >>> 0).toNumber(true);
                if (object.validRound != null)
                    if ($Number(object.validRound) !== 0)
                        message.validRound = object.validRound | 0;
                return message;
            };

            ProposalBody.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.timeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.validRound = 0;
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeMs = typeof message.timeMs === "number" ? $BigInt(message.timeMs) : $util.Long.fromBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.timeMs === "number")
                        object.timeMs = options.longs === $String ? $String(message.timeMs) : message.timeMs;
                    else
                        object.timeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeMs) : options.longs === $Number ? new $util.LongBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0).toNumber(true) : message.timeMs;
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound"))
                    object.validRound = message.validRound;
                return object;
            };

            ProposalBody.prototype.toJSON = function() {
                return ProposalBody.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ProposalBody;
        })();

        consensus.PrevoteBody = (function() {

            const PrevoteBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PrevoteBody.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PrevoteBody.prototype.round = 0;
            PrevoteBody.prototype.blockId = $util.newBuffer([]);
            PrevoteBody.prototype.validRound = 0;

            PrevoteBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(16).uint32(message.round);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(26).bytes(message.blockId);
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound") && message.validRound !== 0)
                    writer.uint32(32).sint32(message.validRound);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PrevoteBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.PrevoteBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.validRound = value;
                            else
                                delete message.validRound;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PrevoteBody.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.PrevoteBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.PrevoteBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.PrevoteBody();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                if (object.validRound != null)
                    if ($Number(object.validRound) !== 0)
                        message.validRound = object.validRound | 0;
                return message;
            };

            PrevoteBody.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                    object.validRound = 0;
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound"))
                    object.validRound = message.validRound;
                return object;
            };

            PrevoteBody.prototype.toJSON = function() {
                return PrevoteBody.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PrevoteBody;
        })();

        consensus.PrecommitBody = (function() {

            const PrecommitBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PrecommitBody.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PrecommitBody.prototype.round = 0;
            PrecommitBody.prototype.blockId = $util.newBuffer([]);

            PrecommitBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(16).uint32(message.round);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(26).bytes(message.blockId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PrecommitBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.PrecommitBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PrecommitBody.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.PrecommitBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.PrecommitBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.PrecommitBody();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                return message;
            };

            PrecommitBody.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                return object;
            };

            PrecommitBody.prototype.toJSON = function() {
                return PrecommitBody.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PrecommitBody;
        })();

        consensus.Signed = (function() {

            const Signed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Signed.prototype.body = $util.newBuffer([]);
            Signed.prototype.authorityIndex = 0;
            Signed.prototype.signature = $util.newBuffer([]);

            Signed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(10).bytes(message.body);
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex") && message.authorityIndex !== 0)
                    writer.uint32(16).uint32(message.authorityIndex);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(26).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Signed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.Signed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.authorityIndex = value;
                            else
                                delete message.authorityIndex;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Signed.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.Signed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.Signed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.Signed();
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.authorityIndex != null)
                    if ($Number(object.authorityIndex) !== 0)
                        message.authorityIndex = object.authorityIndex >>> 0;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            Signed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    object.authorityIndex = 0;
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex"))
                    object.authorityIndex = message.authorityIndex;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            Signed.prototype.toJSON = function() {
                return Signed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Signed;
        })();

        consensus.PolkaCertificate = (function() {

            const PolkaCertificate = function (properties) {
                this.signatures = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PolkaCertificate.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PolkaCertificate.prototype.round = 0;
            PolkaCertificate.prototype.blockId = $util.newBuffer([]);
            PolkaCertificate.prototype.signatures = $util.emptyArray;

            PolkaCertificate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(16).uint32(message.round);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(26).bytes(message.blockId);
                if (message.signatures != null && message.signatures.length)
                    for (let i = 0; i < message.signatures.length; ++i)
                        $root.gridhood.consensus.PolkaSignature.encode(message.signatures[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PolkaCertificate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.PolkaCertificate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.signatures && message.signatures.length))
                                message.signatures = [];
                            message.signatures.push($root.gridhood.consensus.PolkaSignature.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PolkaCertificate.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.PolkaCertificate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.PolkaCertificate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.PolkaCertificate();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                if (object.signatures) {
                    if (!$Array.isArray(object.signatures))
                        throw $TypeError(".gridhood.consensus.PolkaCertificate.signatures: array expected");
                    message.signatures = $Array(object.signatures.length);
                    for (let i = 0; i < object.signatures.length; ++i) {
                        if (!$util.isObject(object.signatures[i]))
                            throw $TypeError(".gridhood.consensus.PolkaCertificate.signatures: object expected");
                        message.signatures[i] = $root.gridhood.consensus.PolkaSignature.fromObject(object.signatures[i], _depth + 1);
                    }
                }
                return message;
            };

            PolkaCertificate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.signatures = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                if (message.signatures && message.signatures.length) {
                    object.signatures = $Array(message.signatures.length);
                    for (let j = 0; j < message.signatures.length; ++j)
                        object.signatures[j] = $root.gridhood.consensus.PolkaSignature.toObject(message.signatures[j], options, _depth + 1);
                }
                return object;
            };

            PolkaCertificate.prototype.toJSON = function() {
                return PolkaCertificate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PolkaCertificate;
        })();

        consensus.PolkaSignature = (function() {

            const PolkaSignature = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PolkaSignature.prototype.authorityIndex = 0;
            PolkaSignature.prototype.validRound = 0;
            PolkaSignature.prototype.signature = $util.newBuffer([]);

            PolkaSignature.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex") && message.authorityIndex !== 0)
                    writer.uint32(8).uint32(message.authorityIndex);
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound") && message.validRound !== 0)
                    writer.uint32(16).sint32(message.validRound);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(26).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PolkaSignature.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.PolkaSignature();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.authorityIndex = value;
                            else
                                delete message.authorityIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.validRound = value;
                            else
                                delete message.validRound;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PolkaSignature.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.PolkaSignature)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.PolkaSignature: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.PolkaSignature();
                if (object.authorityIndex != null)
                    if ($Number(object.authorityIndex) !== 0)
                        message.authorityIndex = object.authorityIndex >>> 0;
                if (object.validRound != null)
                    if ($Number(object.validRound) !== 0)
                        message.validRound = object.validRound | 0;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            PolkaSignature.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.authorityIndex = 0;
                    object.validRound = 0;
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex"))
                    object.authorityIndex = message.authorityIndex;
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound"))
                    object.validRound = message.validRound;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            PolkaSignature.prototype.toJSON = function() {
                return PolkaSignature.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PolkaSignature;
        })();

        consensus.RoundCertificate = (function() {

            const RoundCertificate = function (properties) {
                this.votes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RoundCertificate.prototype.precommitAny = false;
            RoundCertificate.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            RoundCertificate.prototype.round = 0;
            RoundCertificate.prototype.votes = $util.emptyArray;

            RoundCertificate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.precommitAny != null && $Object.hasOwnProperty.call(message, "precommitAny") && message.precommitAny !== false)
                    writer.uint32(8).bool(message.precommitAny);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(16).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(24).uint32(message.round);
                if (message.votes != null && message.votes.length)
                    for (let i = 0; i < message.votes.length; ++i)
                        $root.gridhood.consensus.RoundVote.encode(message.votes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RoundCertificate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.RoundCertificate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.precommitAny = value;
                            else
                                delete message.precommitAny;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.votes && message.votes.length))
                                message.votes = [];
                            message.votes.push($root.gridhood.consensus.RoundVote.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RoundCertificate.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.RoundCertificate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.RoundCertificate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.RoundCertificate();
                if (object.precommitAny != null)
                    if (object.precommitAny)
                        message.precommitAny = $Boolean(object.precommitAny);
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                if (object.votes) {
                    if (!$Array.isArray(object.votes))
                        throw $TypeError(".gridhood.consensus.RoundCertificate.votes: array expected");
                    message.votes = $Array(object.votes.length);
                    for (let i = 0; i < object.votes.length; ++i) {
                        if (!$util.isObject(object.votes[i]))
                            throw $TypeError(".gridhood.consensus.RoundCertificate.votes: object expected");
                        message.votes[i] = $root.gridhood.consensus.RoundVote.fromObject(object.votes[i], _depth + 1);
                    }
                }
                return message;
            };

            RoundCertificate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.votes = [];
                if (options.defaults) {
                    object.precommitAny = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                }
                if (message.precommitAny != null && $Object.hasOwnProperty.call(message, "precommitAny"))
                    object.precommitAny = message.precommitAny;
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.votes && message.votes.length) {
                    object.votes = $Array(message.votes.length);
                    for (let j = 0; j < message.votes.length; ++j)
                        object.votes[j] = $root.gridhood.consensus.RoundVote.toObject(message.votes[j], options, _depth + 1);
                }
                return object;
            };

            RoundCertificate.prototype.toJSON = function() {
                return RoundCertificate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RoundCertificate;
        })();

        consensus.RoundVote = (function() {

            const RoundVote = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RoundVote.prototype.authorityIndex = 0;
            RoundVote.prototype.precommit = false;
            RoundVote.prototype.blockId = $util.newBuffer([]);
            RoundVote.prototype.validRound = 0;
            RoundVote.prototype.signature = $util.newBuffer([]);

            RoundVote.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex") && message.authorityIndex !== 0)
                    writer.uint32(8).uint32(message.authorityIndex);
                if (message.precommit != null && $Object.hasOwnProperty.call(message, "precommit") && message.precommit !== false)
                    writer.uint32(16).bool(message.precommit);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(26).bytes(message.blockId);
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound") && message.validRound !== 0)
                    writer.uint32(32).sint32(message.validRound);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(42).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RoundVote.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.RoundVote();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.authorityIndex = value;
                            else
                                delete message.authorityIndex;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.precommit = value;
                            else
                                delete message.precommit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.validRound = value;
                            else
                                delete message.validRound;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RoundVote.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.RoundVote)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.RoundVote: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.RoundVote();
                if (object.authorityIndex != null)
                    if ($Number(object.authorityIndex) !== 0)
                        message.authorityIndex = object.authorityIndex >>> 0;
                if (object.precommit != null)
                    if (object.precommit)
                        message.precommit = $Boolean(object.precommit);
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                if (object.validRound != null)
                    if ($Number(object.validRound) !== 0)
                        message.validRound = object.validRound | 0;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            RoundVote.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.authorityIndex = 0;
                    object.precommit = false;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                    object.validRound = 0;
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.authorityIndex != null && $Object.hasOwnProperty.call(message, "authorityIndex"))
                    object.authorityIndex = message.authorityIndex;
                if (message.precommit != null && $Object.hasOwnProperty.call(message, "precommit"))
                    object.precommit = message.precommit;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound"))
                    object.validRound = message.validRound;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            RoundVote.prototype.toJSON = function() {
                return RoundVote.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RoundVote;
        })();

        consensus.Status = (function() {

            const Status = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Status.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Status.prototype.round = 0;
            Status.prototype.step = 0;

            Status.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(16).sint32(message.round);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(24).uint32(message.step);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Status.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.Status();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Status.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.Status)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.Status: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.Status();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round | 0;
                if (object.step != null)
                    if ($Number(object.step) !== 0)
                        message.step = object.step >>> 0;
                return message;
            };

            Status.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    object.step = 0;
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    object.step = message.step;
                return object;
            };

            Status.prototype.toJSON = function() {
                return Status.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Status;
        })();

        consensus.BlockRequest = (function() {

            const BlockRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BlockRequest.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            BlockRequest.prototype.blockId = $util.newBuffer([]);

            BlockRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
                    writer.uint32(18).bytes(message.blockId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BlockRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.BlockRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.blockId = value;
                            else
                                delete message.blockId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BlockRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.BlockRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.BlockRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.BlockRequest();
                if (object.height != null)
                    if (typeof object.height === "object" ? object.height.low || object.height.high : $Number(object.height) !== 0)
                        if ($util.Long)
                            message.height = $util.Long.fromValue(object.height, true);
                        else if (typeof object.height === "string")
                            message.height = $parseInt(object.height, 10);
                        else if (typeof object.height === "number")
                            message.height = object.height;
                        else if (typeof object.height === "object")
                            message.height = new $util.LongBits(object.height.low >>> 0, object.height.high >>> 0).toNumber(true);
                if (object.blockId != null)
                    if (object.blockId.length)
                        if (typeof object.blockId === "string")
                            $util.base64.decode(object.blockId, message.blockId = $util.newBuffer($util.base64.length(object.blockId)), 0);
                        else if (object.blockId.length >= 0)
                            message.blockId = object.blockId;
                return message;
            };

            BlockRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.blockId = "";
                    else {
                        object.blockId = [];
                        if (options.bytes !== $Array)
                            object.blockId = $util.newBuffer(object.blockId);
                    }
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId"))
                    object.blockId = options.bytes === $String ? $util.base64.encode(message.blockId, 0, message.blockId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blockId) : message.blockId;
                return object;
            };

            BlockRequest.prototype.toJSON = function() {
                return BlockRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockRequest;
        })();

        consensus.ConsensusMessage = (function() {

            const ConsensusMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ConsensusMessage.prototype.proposal = null;
            ConsensusMessage.prototype.prevote = null;
            ConsensusMessage.prototype.precommit = null;
            ConsensusMessage.prototype.polkaCertificate = null;
            ConsensusMessage.prototype.roundCertificate = null;
            ConsensusMessage.prototype.commitCertificate = null;
            ConsensusMessage.prototype.status = null;
            ConsensusMessage.prototype.evidence = null;
            ConsensusMessage.prototype.blockRequest = null;
            ConsensusMessage.prototype.requestedBlock = null;
            ConsensusMessage.prototype.block = $util.newBuffer([]);

            let $oneOfFields;

            $Object.defineProperty(ConsensusMessage.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["proposal", "prevote", "precommit", "polkaCertificate", "roundCertificate", "commitCertificate", "status", "evidence", "blockRequest", "requestedBlock"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ConsensusMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal"))
                    $root.gridhood.consensus.Signed.encode(message.proposal, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.prevote != null && $Object.hasOwnProperty.call(message, "prevote"))
                    $root.gridhood.consensus.Signed.encode(message.prevote, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.precommit != null && $Object.hasOwnProperty.call(message, "precommit"))
                    $root.gridhood.consensus.Signed.encode(message.precommit, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.polkaCertificate != null && $Object.hasOwnProperty.call(message, "polkaCertificate"))
                    $root.gridhood.consensus.PolkaCertificate.encode(message.polkaCertificate, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.roundCertificate != null && $Object.hasOwnProperty.call(message, "roundCertificate"))
                    $root.gridhood.consensus.RoundCertificate.encode(message.roundCertificate, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.commitCertificate != null && $Object.hasOwnProperty.call(message, "commitCertificate"))
                    writer.uint32(50).bytes(message.commitCertificate);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    $root.gridhood.consensus.Status.encode(message.status, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.block != null && $Object.hasOwnProperty.call(message, "block") && message.block.length)
                    writer.uint32(66).bytes(message.block);
                if (message.evidence != null && $Object.hasOwnProperty.call(message, "evidence"))
                    writer.uint32(74).bytes(message.evidence);
                if (message.blockRequest != null && $Object.hasOwnProperty.call(message, "blockRequest"))
                    $root.gridhood.consensus.BlockRequest.encode(message.blockRequest, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.requestedBlock != null && $Object.hasOwnProperty.call(message, "requestedBlock"))
                    writer.uint32(90).bytes(message.requestedBlock);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ConsensusMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.ConsensusMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.proposal = $root.gridhood.consensus.Signed.decode(reader, reader.size(), $undefined, _depth + 1, message.proposal);
                            message.message = "proposal";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.prevote = $root.gridhood.consensus.Signed.decode(reader, reader.size(), $undefined, _depth + 1, message.prevote);
                            message.message = "prevote";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.precommit = $root.gridhood.consensus.Signed.decode(reader, reader.size(), $undefined, _depth + 1, message.precommit);
                            message.message = "precommit";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.polkaCertificate = $root.gridhood.consensus.PolkaCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.polkaCertificate);
                            message.message = "polkaCertificate";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.roundCertificate = $root.gridhood.consensus.RoundCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.roundCertificate);
                            message.message = "roundCertificate";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.commitCertificate = reader.bytes();
                            message.message = "commitCertificate";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.status = $root.gridhood.consensus.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                            message.message = "status";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.evidence = reader.bytes();
                            message.message = "evidence";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.blockRequest = $root.gridhood.consensus.BlockRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.blockRequest);
                            message.message = "blockRequest";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.requestedBlock = reader.bytes();
                            message.message = "requestedBlock";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.block = value;
                            else
                                delete message.block;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ConsensusMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.ConsensusMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.ConsensusMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.ConsensusMessage();
                if (object.proposal != null) {
                    if (!$util.isObject(object.proposal))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.proposal: object expected");
                    message.proposal = $root.gridhood.consensus.Signed.fromObject(object.proposal, _depth + 1);
                }
                if (object.prevote != null) {
                    if (!$util.isObject(object.prevote))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.prevote: object expected");
                    message.prevote = $root.gridhood.consensus.Signed.fromObject(object.prevote, _depth + 1);
                }
                if (object.precommit != null) {
                    if (!$util.isObject(object.precommit))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.precommit: object expected");
                    message.precommit = $root.gridhood.consensus.Signed.fromObject(object.precommit, _depth + 1);
                }
                if (object.polkaCertificate != null) {
                    if (!$util.isObject(object.polkaCertificate))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.polkaCertificate: object expected");
                    message.polkaCertificate = $root.gridhood.consensus.PolkaCertificate.fromObject(object.polkaCertificate, _depth + 1);
                }
                if (object.roundCertificate != null) {
                    if (!$util.isObject(object.roundCertificate))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.roundCertificate: object expected");
                    message.roundCertificate = $root.gridhood.consensus.RoundCertificate.fromObject(object.roundCertificate, _depth + 1);
                }
                if (object.commitCertificate != null)
                    if (typeof object.commitCertificate === "string")
                        $util.base64.decode(object.commitCertificate, message.commitCertificate = $util.newBuffer($util.base64.length(object.commitCertificate)), 0);
                    else if (object.commitCertificate.length >= 0)
                        message.commitCertificate = object.commitCertificate;
                if (object.status != null) {
                    if (!$util.isObject(object.status))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.status: object expected");
                    message.status = $root.gridhood.consensus.Status.fromObject(object.status, _depth + 1);
                }
                if (object.evidence != null)
                    if (typeof object.evidence === "string")
                        $util.base64.decode(object.evidence, message.evidence = $util.newBuffer($util.base64.length(object.evidence)), 0);
                    else if (object.evidence.length >= 0)
                        message.evidence = object.evidence;
                if (object.blockRequest != null) {
                    if (!$util.isObject(object.blockRequest))
                        throw $TypeError(".gridhood.consensus.ConsensusMessage.blockRequest: object expected");
                    message.blockRequest = $root.gridhood.consensus.BlockRequest.fromObject(object.blockRequest, _depth + 1);
                }
                if (object.requestedBlock != null)
                    if (typeof object.requestedBlock === "string")
                        $util.base64.decode(object.requestedBlock, message.requestedBlock = $util.newBuffer($util.base64.length(object.requestedBlock)), 0);
                    else if (object.requestedBlock.length >= 0)
                        message.requestedBlock = object.requestedBlock;
                if (object.block != null)
                    if (object.block.length)
                        if (typeof object.block === "string")
                            $util.base64.decode(object.block, message.block = $util.newBuffer($util.base64.length(object.block)), 0);
                        else if (object.block.length >= 0)
                            message.block = object.block;
                return message;
            };

            ConsensusMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.block = "";
                    else {
                        object.block = [];
                        if (options.bytes !== $Array)
                            object.block = $util.newBuffer(object.block);
                    }
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal")) {
                    object.proposal = $root.gridhood.consensus.Signed.toObject(message.proposal, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "proposal";
                }
                if (message.prevote != null && $Object.hasOwnProperty.call(message, "prevote")) {
                    object.prevote = $root.gridhood.consensus.Signed.toObject(message.prevote, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "prevote";
                }
                if (message.precommit != null && $Object.hasOwnProperty.call(message, "precommit")) {
                    object.precommit = $root.gridhood.consensus.Signed.toObject(message.precommit, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "precommit";
                }
                if (message.polkaCertificate != null && $Object.hasOwnProperty.call(message, "polkaCertificate")) {
                    object.polkaCertificate = $root.gridhood.consensus.PolkaCertificate.toObject(message.polkaCertificate, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "polkaCertificate";
                }
                if (message.roundCertificate != null && $Object.hasOwnProperty.call(message, "roundCertificate")) {
                    object.roundCertificate = $root.gridhood.consensus.RoundCertificate.toObject(message.roundCertificate, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "roundCertificate";
                }
                if (message.commitCertificate != null && $Object.hasOwnProperty.call(message, "commitCertificate")) {
                    object.commitCertificate = options.bytes === $String ? $util.base64.encode(message.commitCertificate, 0, message.commitCertificate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.commitCertificate) : message.commitCertificate;
                    if (options.oneofs)
                        object.message = "commitCertificate";
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status")) {
                    object.status = $root.gridhood.consensus.Status.toObject(message.status, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "status";
                }
                if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
                    object.block = options.bytes === $String ? $util.base64.encode(message.block, 0, message.block.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.block) : message.block;
                if (message.evidence != null && $Object.hasOwnProperty.call(message, "evidence")) {
                    object.evidence = options.bytes === $String ? $util.base64.encode(message.evidence, 0, message.evidence.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.evidence) : message.evidence;
                    if (options.oneofs)
                        object.message = "evidence";
                }
                if (message.blockRequest != null && $Object.hasOwnProperty.call(message, "blockRequest")) {
                    object.blockRequest = $root.gridhood.consensus.BlockRequest.toObject(message.blockRequest, options, _depth + 1);
                    if (options.oneofs)
                        object.message = "blockRequest";
                }
                if (message.requestedBlock != null && $Object.hasOwnProperty.call(message, "requestedBlock")) {
                    object.requestedBlock = options.bytes === $String ? $util.base64.encode(message.requestedBlock, 0, message.requestedBlock.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.requestedBlock) : message.requestedBlock;
                    if (options.oneofs)
                        object.message = "requestedBlock";
                }
                return object;
            };

            ConsensusMessage.prototype.toJSON = function() {
                return ConsensusMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConsensusMessage;
        })();

        consensus.SignRecord = (function() {

            const SignRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SignRecord.prototype.message = $util.newBuffer([]);
            SignRecord.prototype.signBytes = $util.newBuffer([]);
            SignRecord.prototype.lockedRound = 0;
            SignRecord.prototype.lockedId = $util.newBuffer([]);
            SignRecord.prototype.validRound = 0;
            SignRecord.prototype.validId = $util.newBuffer([]);
            SignRecord.prototype.polka = null;
            SignRecord.prototype.roundCertificate = null;

            SignRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message.length)
                    writer.uint32(10).bytes(message.message);
                if (message.signBytes != null && $Object.hasOwnProperty.call(message, "signBytes") && message.signBytes.length)
                    writer.uint32(18).bytes(message.signBytes);
                if (message.lockedRound != null && $Object.hasOwnProperty.call(message, "lockedRound") && message.lockedRound !== 0)
                    writer.uint32(24).sint32(message.lockedRound);
                if (message.lockedId != null && $Object.hasOwnProperty.call(message, "lockedId") && message.lockedId.length)
                    writer.uint32(34).bytes(message.lockedId);
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound") && message.validRound !== 0)
                    writer.uint32(40).sint32(message.validRound);
                if (message.validId != null && $Object.hasOwnProperty.call(message, "validId") && message.validId.length)
                    writer.uint32(50).bytes(message.validId);
                if (message.polka != null && $Object.hasOwnProperty.call(message, "polka"))
                    $root.gridhood.consensus.PolkaCertificate.encode(message.polka, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.roundCertificate != null && $Object.hasOwnProperty.call(message, "roundCertificate"))
                    $root.gridhood.consensus.RoundCertificate.encode(message.roundCertificate, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SignRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.SignRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signBytes = value;
                            else
                                delete message.signBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.lockedRound = value;
                            else
                                delete message.lockedRound;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lockedId = value;
                            else
                                delete message.lockedId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.validRound = value;
                            else
                                delete message.validRound;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.validId = value;
                            else
                                delete message.validId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.polka = $root.gridhood.consensus.PolkaCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.polka);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.roundCertificate = $root.gridhood.consensus.RoundCertificate.decode(reader, reader.size(), $undefined, _depth + 1, message.roundCertificate);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SignRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.SignRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.SignRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.SignRecord();
                if (object.message != null)
                    if (object.message.length)
                        if (typeof object.message === "string")
                            $util.base64.decode(object.message, message.message = $util.newBuffer($util.base64.length(object.message)), 0);
                        else if (object.message.length >= 0)
                            message.message = object.message;
                if (object.signBytes != null)
                    if (object.signBytes.length)
                        if (typeof object.signBytes === "string")
                            $util.base64.decode(object.signBytes, message.signBytes = $util.newBuffer($util.base64.length(object.signBytes)), 0);
                        else if (object.signBytes.length >= 0)
                            message.signBytes = object.signBytes;
                if (object.lockedRound != null)
                    if ($Number(object.lockedRound) !== 0)
                        message.lockedRound = object.lockedRound | 0;
                if (object.lockedId != null)
                    if (object.lockedId.length)
                        if (typeof object.lockedId === "string")
                            $util.base64.decode(object.lockedId, message.lockedId = $util.newBuffer($util.base64.length(object.lockedId)), 0);
                        else if (object.lockedId.length >= 0)
                            message.lockedId = object.lockedId;
                if (object.validRound != null)
                    if ($Number(object.validRound) !== 0)
                        message.validRound = object.validRound | 0;
                if (object.validId != null)
                    if (object.validId.length)
                        if (typeof object.validId === "string")
                            $util.base64.decode(object.validId, message.validId = $util.newBuffer($util.base64.length(object.validId)), 0);
                        else if (object.validId.length >= 0)
                            message.validId = object.validId;
                if (object.polka != null) {
                    if (!$util.isObject(object.polka))
                        throw $TypeError(".gridhood.consensus.SignRecord.polka: object expected");
                    message.polka = $root.gridhood.consensus.PolkaCertificate.fromObject(object.polka, _depth + 1);
                }
                if (object.roundCertificate != null) {
                    if (!$util.isObject(object.roundCertificate))
                        throw $TypeError(".gridhood.consensus.SignRecord.roundCertificate: object expected");
                    message.roundCertificate = $root.gridhood.consensus.RoundCertificate.fromObject(object.roundCertificate, _depth + 1);
                }
                return message;
            };

            SignRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.message = "";
                    else {
                        object.message = [];
                        if (options.bytes !== $Array)
                            object.message = $util.newBuffer(object.message);
                    }
                    if (options.bytes === $String)
                        object.signBytes = "";
                    else {
                        object.signBytes = [];
                        if (options.bytes !== $Array)
                            object.signBytes = $util.newBuffer(object.signBytes);
                    }
                    object.lockedRound = 0;
                    if (options.bytes === $String)
                        object.lockedId = "";
                    else {
                        object.lockedId = [];
                        if (options.bytes !== $Array)
                            object.lockedId = $util.newBuffer(object.lockedId);
                    }
                    object.validRound = 0;
                    if (options.bytes === $String)
                        object.validId = "";
                    else {
                        object.validId = [];
                        if (options.bytes !== $Array)
                            object.validId = $util.newBuffer(object.validId);
                    }
                    object.polka = null;
                    object.roundCertificate = null;
                }
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = options.bytes === $String ? $util.base64.encode(message.message, 0, message.message.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.message) : message.message;
                if (message.signBytes != null && $Object.hasOwnProperty.call(message, "signBytes"))
                    object.signBytes = options.bytes === $String ? $util.base64.encode(message.signBytes, 0, message.signBytes.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signBytes) : message.signBytes;
                if (message.lockedRound != null && $Object.hasOwnProperty.call(message, "lockedRound"))
                    object.lockedRound = message.lockedRound;
                if (message.lockedId != null && $Object.hasOwnProperty.call(message, "lockedId"))
                    object.lockedId = options.bytes === $String ? $util.base64.encode(message.lockedId, 0, message.lockedId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.lockedId) : message.lockedId;
                if (message.validRound != null && $Object.hasOwnProperty.call(message, "validRound"))
                    object.validRound = message.validRound;
                if (message.validId != null && $Object.hasOwnProperty.call(message, "validId"))
                    object.validId = options.bytes === $String ? $util.base64.encode(message.validId, 0, message.validId.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.validId) : message.validId;
                if (message.polka != null && $Object.hasOwnProperty.call(message, "polka"))
                    object.polka = $root.gridhood.consensus.PolkaCertificate.toObject(message.polka, options, _depth + 1);
                if (message.roundCertificate != null && $Object.hasOwnProperty.call(message, "roundCertificate"))
                    object.roundCertificate = $root.gridhood.consensus.RoundCertificate.toObject(message.roundCertificate, options, _depth + 1);
                return object;
            };

            SignRecord.prototype.toJSON = function() {
                return SignRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignRecord;
        })();

        consensus.SignBatch = (function() {

            const SignBatch = function (properties) {
                this.records = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SignBatch.prototype.records = $util.emptyArray;

            SignBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.records != null && message.records.length)
                    for (let i = 0; i < message.records.length; ++i)
                        $root.gridhood.consensus.SignRecord.encode(message.records[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SignBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.SignBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.records && message.records.length))
                                message.records = [];
                            message.records.push($root.gridhood.consensus.SignRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SignBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.SignBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.SignBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.SignBatch();
                if (object.records) {
                    if (!$Array.isArray(object.records))
                        throw $TypeError(".gridhood.consensus.SignBatch.records: array expected");
                    message.records = $Array(object.records.length);
                    for (let i = 0; i < object.records.length; ++i) {
                        if (!$util.isObject(object.records[i]))
                            throw $TypeError(".gridhood.consensus.SignBatch.records: object expected");
                        message.records[i] = $root.gridhood.consensus.SignRecord.fromObject(object.records[i], _depth + 1);
                    }
                }
                return message;
            };

            SignBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.records = [];
                if (message.records && message.records.length) {
                    object.records = $Array(message.records.length);
                    for (let j = 0; j < message.records.length; ++j)
                        object.records[j] = $root.gridhood.consensus.SignRecord.toObject(message.records[j], options, _depth + 1);
                }
                return object;
            };

            SignBatch.prototype.toJSON = function() {
                return SignBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignBatch;
        })();

        consensus.SignLogHeader = (function() {

            const SignLogHeader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SignLogHeader.prototype.chainId = "";
            SignLogHeader.prototype.consensusKey = $util.newBuffer([]);
            SignLogHeader.prototype.completeFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SignLogHeader.prototype.signsFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SignLogHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== "")
                    writer.uint32(10).string(message.chainId);
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey") && message.consensusKey.length)
                    writer.uint32(18).bytes(message.consensusKey);
                if (message.completeFrom != null && $Object.hasOwnProperty.call(message, "completeFrom") && (typeof message.completeFrom === "object" ? message.completeFrom.low || message.completeFrom.high : message.completeFrom !== 0))
                    writer.uint32(24).uint64(message.completeFrom);
                if (message.signsFrom != null && $Object.hasOwnProperty.call(message, "signsFrom") && (typeof message.signsFrom === "object" ? message.signsFrom.low || message.signsFrom.high : message.signsFrom !== 0))
                    writer.uint32(32).uint64(message.signsFrom);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SignLogHeader.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.gridhood.consensus.SignLogHeader();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chainId = value;
                            else
                                delete message.chainId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.consensusKey = value;
                            else
                                delete message.consensusKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.completeFrom = value;
                            else
                                delete message.completeFrom;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.signsFrom = value;
                            else
                                delete message.signsFrom;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SignLogHeader.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.consensus.SignLogHeader)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.consensus.SignLogHeader: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.consensus.SignLogHeader();
                if (object.chainId != null)
                    if (typeof object.chainId !== "string" || object.chainId.length)
                        message.chainId = $String(object.chainId);
                if (object.consensusKey != null)
                    if (object.consensusKey.length)
                        if (typeof object.consensusKey === "string")
                            $util.base64.decode(object.consensusKey, message.consensusKey = $util.newBuffer($util.base64.length(object.consensusKey)), 0);
                        else if (object.consensusKey.length >= 0)
                            message.consensusKey = object.consensusKey;
                if (object.completeFrom != null)
                    if (typeof object.completeFrom === "object" ? object.completeFrom.low || object.completeFrom.high : $Number(object.completeFrom) !== 0)
                        if ($util.Long)
                            message.completeFrom = $util.Long.fromValue(object.completeFrom, true);
                        else if (typeof object.completeFrom === "string")
                            message.completeFrom = $parseInt(object.completeFrom, 10);
                        else if (typeof object.completeFrom === "number")
                            message.completeFrom = object.completeFrom;
                        else if (typeof object.completeFrom === "object")
                            message.completeFrom = new $util.LongBits(object.completeFrom.low >>> 0, object.completeFrom.high >>> 0).toNumber(true);
                if (object.signsFrom != null)
                    if (typeof object.signsFrom === "object" ? object.signsFrom.low || object.signsFrom.high : $Number(object.signsFrom) !== 0)
                        if ($util.Long)
                            message.signsFrom = $util.Long.fromValue(object.signsFrom, true);
                        else if (typeof object.signsFrom === "string")
                            message.signsFrom = $parseInt(object.signsFrom, 10);
                        else if (typeof object.signsFrom === "number")
                            message.signsFrom = object.signsFrom;
                        else if (typeof object.signsFrom === "object")
                            message.signsFrom = new $util.LongBits(object.signsFrom.low >>> 0, object.signsFrom.high >>> 0).toNumber(true);
                return message;
            };

            SignLogHeader.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.chainId = "";
                    if (options.bytes === $String)
                        object.consensusKey = "";
                    else {
                        object.consensusKey = [];
                        if (options.bytes !== $Array)
                            object.consensusKey = $util.newBuffer(object.consensusKey);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.completeFrom = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.completeFrom = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.signsFrom = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.signsFrom = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    object.chainId = message.chainId;
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey"))
                    object.consensusKey = options.bytes === $String ? $util.base64.encode(message.consensusKey, 0, message.consensusKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusKey) : message.consensusKey;
                if (message.completeFrom != null && $Object.hasOwnProperty.call(message, "completeFrom"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.completeFrom = typeof message.completeFrom === "number" ? $BigInt(message.completeFrom) : $util.Long.fromBits(message.completeFrom.low >>> 0, message.completeFrom.high >>> 0, true).toBigInt();
                    else if (typeof message.completeFrom === "number")
                        object.completeFrom = options.longs === $String ? $String(message.completeFrom) : message.completeFrom;
                    else
                        object.completeFrom = options.longs === $String ? $util.Long.prototype.toString.call(message.completeFrom) : options.longs === $Number ? new $util.LongBits(message.completeFrom.low >>> 0, message.completeFrom.high >>> 0).toNumber(true) : message.completeFrom;
                if (message.signsFrom != null && $Object.hasOwnProperty.call(message, "signsFrom"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.signsFrom = typeof message.signsFrom === "number" ? $BigInt(message.signsFrom) : $util.Long.fromBits(message.signsFrom.low >>> 0, message.signsFrom.high >>> 0, true).toBigInt();
                    else if (typeof message.signsFrom === "number")
                        object.signsFrom = options.longs === $String ? $String(message.signsFrom) : message.signsFrom;
                    else
                        object.signsFrom = options.longs === $String ? $util.Long.prototype.toString.call(message.signsFrom) : options.longs === $Number ? new $util.LongBits(message.signsFrom.low >>> 0, message.signsFrom.high >>> 0).toNumber(true) : message.signsFrom;
                return object;
            };

            SignLogHeader.prototype.toJSON = function() {
                return SignLogHeader.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignLogHeader;
        })();

        return consensus;
    })();

    return gridhood;
})();

export {
  $root as default
};
