/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

const $root = $protobuf.roots["gridhood_ledger"] || ($protobuf.roots["gridhood_ledger"] = {});

export const gridhood = $root.gridhood = (() => {

    const gridhood = {};

    gridhood.ledger = (function() {

        const ledger = {};

        ledger.SignedTransaction = (function() {

            const SignedTransaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SignedTransaction.prototype.body = $util.newBuffer([]);
            SignedTransaction.prototype.signature = $util.newBuffer([]);

            SignedTransaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(10).bytes(message.body);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SignedTransaction.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SignedTransaction();
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

            SignedTransaction.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SignedTransaction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SignedTransaction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SignedTransaction();
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            SignedTransaction.toObject = function (message, options, _depth) {
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
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            SignedTransaction.prototype.toJSON = function() {
                return SignedTransaction.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignedTransaction;
        })();

        ledger.Transaction = (function() {

            const Transaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transaction.prototype.chainId = "";
            Transaction.prototype.account = $util.newBuffer([]);
            Transaction.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Transaction.prototype.validUntilMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Transaction.prototype.transfer = null;
            Transaction.prototype.mint = null;
            Transaction.prototype.burn = null;
            Transaction.prototype.registerHousehold = null;
            Transaction.prototype.updateHousehold = null;
            Transaction.prototype.registerMeter = null;
            Transaction.prototype.registerNode = null;
            Transaction.prototype.rotateKey = null;
            Transaction.prototype.suspend = null;
            Transaction.prototype.close = null;
            Transaction.prototype.propose = null;
            Transaction.prototype.vote = null;
            Transaction.prototype.call = null;

            let $oneOfFields;

            $Object.defineProperty(Transaction.prototype, "payload", {
                get: $util.oneOfGetter($oneOfFields = ["transfer", "mint", "burn", "registerHousehold", "updateHousehold", "registerMeter", "registerNode", "rotateKey", "suspend", "close", "propose", "vote", "call"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Transaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== "")
                    writer.uint32(10).string(message.chainId);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(18).bytes(message.account);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(24).uint64(message.nonce);
                if (message.validUntilMs != null && $Object.hasOwnProperty.call(message, "validUntilMs") && (typeof message.validUntilMs === "object" ? message.validUntilMs.low || message.validUntilMs.high : message.validUntilMs !== 0))
                    writer.uint32(32).uint64(message.validUntilMs);
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer"))
                    $root.gridhood.ledger.Transfer.encode(message.transfer, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.mint != null && $Object.hasOwnProperty.call(message, "mint"))
                    $root.gridhood.ledger.Mint.encode(message.mint, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.burn != null && $Object.hasOwnProperty.call(message, "burn"))
                    $root.gridhood.ledger.Burn.encode(message.burn, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.registerHousehold != null && $Object.hasOwnProperty.call(message, "registerHousehold"))
                    $root.gridhood.ledger.RegisterHousehold.encode(message.registerHousehold, writer.uint32(162).fork(), _depth + 1).ldelim();
                if (message.updateHousehold != null && $Object.hasOwnProperty.call(message, "updateHousehold"))
                    $root.gridhood.ledger.UpdateHousehold.encode(message.updateHousehold, writer.uint32(170).fork(), _depth + 1).ldelim();
                if (message.registerMeter != null && $Object.hasOwnProperty.call(message, "registerMeter"))
                    $root.gridhood.ledger.RegisterMeter.encode(message.registerMeter, writer.uint32(178).fork(), _depth + 1).ldelim();
                if (message.registerNode != null && $Object.hasOwnProperty.call(message, "registerNode"))
                    $root.gridhood.ledger.RegisterNode.encode(message.registerNode, writer.uint32(186).fork(), _depth + 1).ldelim();
                if (message.rotateKey != null && $Object.hasOwnProperty.call(message, "rotateKey"))
                    $root.gridhood.ledger.RotateKey.encode(message.rotateKey, writer.uint32(194).fork(), _depth + 1).ldelim();
                if (message.suspend != null && $Object.hasOwnProperty.call(message, "suspend"))
                    $root.gridhood.ledger.Suspend.encode(message.suspend, writer.uint32(202).fork(), _depth + 1).ldelim();
                if (message.close != null && $Object.hasOwnProperty.call(message, "close"))
                    $root.gridhood.ledger.Close.encode(message.close, writer.uint32(210).fork(), _depth + 1).ldelim();
                if (message.propose != null && $Object.hasOwnProperty.call(message, "propose"))
                    $root.gridhood.ledger.Propose.encode(message.propose, writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.vote != null && $Object.hasOwnProperty.call(message, "vote"))
                    $root.gridhood.ledger.Vote.encode(message.vote, writer.uint32(250).fork(), _depth + 1).ldelim();
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    $root.gridhood.ledger.Call.encode(message.call, writer.uint32(322).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transaction.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Transaction();
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
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.validUntilMs = value;
                            else
                                delete message.validUntilMs;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.transfer = $root.gridhood.ledger.Transfer.decode(reader, reader.size(), $undefined, _depth + 1, message.transfer);
                            message.payload = "transfer";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.mint = $root.gridhood.ledger.Mint.decode(reader, reader.size(), $undefined, _depth + 1, message.mint);
                            message.payload = "mint";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.burn = $root.gridhood.ledger.Burn.decode(reader, reader.size(), $undefined, _depth + 1, message.burn);
                            message.payload = "burn";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.registerHousehold = $root.gridhood.ledger.RegisterHousehold.decode(reader, reader.size(), $undefined, _depth + 1, message.registerHousehold);
                            message.payload = "registerHousehold";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.updateHousehold = $root.gridhood.ledger.UpdateHousehold.decode(reader, reader.size(), $undefined, _depth + 1, message.updateHousehold);
                            message.payload = "updateHousehold";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.registerMeter = $root.gridhood.ledger.RegisterMeter.decode(reader, reader.size(), $undefined, _depth + 1, message.registerMeter);
                            message.payload = "registerMeter";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.registerNode = $root.gridhood.ledger.RegisterNode.decode(reader, reader.size(), $undefined, _depth + 1, message.registerNode);
                            message.payload = "registerNode";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.rotateKey = $root.gridhood.ledger.RotateKey.decode(reader, reader.size(), $undefined, _depth + 1, message.rotateKey);
                            message.payload = "rotateKey";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.suspend = $root.gridhood.ledger.Suspend.decode(reader, reader.size(), $undefined, _depth + 1, message.suspend);
                            message.payload = "suspend";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.close = $root.gridhood.ledger.Close.decode(reader, reader.size(), $undefined, _depth + 1, message.close);
                            message.payload = "close";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.propose = $root.gridhood.ledger.Propose.decode(reader, reader.size(), $undefined, _depth + 1, message.propose);
                            message.payload = "propose";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.vote = $root.gridhood.ledger.Vote.decode(reader, reader.size(), $undefined, _depth + 1, message.vote);
                            message.payload = "vote";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.call = $root.gridhood.ledger.Call.decode(reader, reader.size(), $undefined, _depth + 1, message.call);
                            message.payload = "call";
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

            Transaction.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Transaction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Transaction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Transaction();
                if (object.chainId != null)
                    if (typeof object.chainId !== "string" || object.chainId.length)
                        message.chainId = $String(object.chainId);
                if (object.account != null)
                    if (object.account.length)
                        if (typeof object.account === "string")
                            $util.base64.decode(object.account, message.account = $util.newBuffer($util.base64.length(object.account)), 0);
                        else if (object.account.length >= 0)
                            message.account = object.account;
                if (object.nonce != null)
                    if (typeof object.nonce === "object" ? object.nonce.low || object.nonce.high : $Number(object.nonce) !== 0)
                        if ($util.Long)
                            message.nonce = $util.Long.fromValue(object.nonce, true);
                        else if (typeof object.nonce === "string")
                            message.nonce = $parseInt(object.nonce, 10);
                        else if (typeof object.nonce === "number")
                            message.nonce = object.nonce;
                        else if (typeof object.nonce === "object")
                            message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.validUntilMs != null)
                    if (typeof object.validUntilMs === "object" ? object.validUntilMs.low || object.validUntilMs.high : $Number(object.validUntilMs) !== 0)
                        if ($util.Long)
                            message.validUntilMs = $util.Long.fromValue(object.validUntilMs, true);
                        else if (typeof object.validUntilMs === "string")
                            message.validUntilMs = $parseInt(object.validUntilMs, 10);
                        else if (typeof object.validUntilMs === "number")
                            message.validUntilMs = object.validUntilMs;
                        else if (typeof object.validUntilMs === "object")
                            message.validUntilMs = new $util.LongBits(object.validUntilMs.low >>> 0, object.validUntilMs.high >>> 0).toNumber(true);
                if (object.transfer != null) {
                    if (!$util.isObject(object.transfer))
                        throw $TypeError(".gridhood.ledger.Transaction.transfer: object expected");
                    message.transfer = $root.gridhood.ledger.Transfer.fromObject(object.transfer, _depth + 1);
                }
                if (object.mint != null) {
                    if (!$util.isObject(object.mint))
                        throw $TypeError(".gridhood.ledger.Transaction.mint: object expected");
                    message.mint = $root.gridhood.ledger.Mint.fromObject(object.mint, _depth + 1);
                }
                if (object.burn != null) {
                    if (!$util.isObject(object.burn))
                        throw $TypeError(".gridhood.ledger.Transaction.burn: object expected");
                    message.burn = $root.gridhood.ledger.Burn.fromObject(object.burn, _depth + 1);
                }
                if (object.registerHousehold != null) {
                    if (!$util.isObject(object.registerHousehold))
                        throw $TypeError(".gridhood.ledger.Transaction.registerHousehold: object expected");
                    message.registerHousehold = $root.gridhood.ledger.RegisterHousehold.fromObject(object.registerHousehold, _depth + 1);
                }
                if (object.updateHousehold != null) {
                    if (!$util.isObject(object.updateHousehold))
                        throw $TypeError(".gridhood.ledger.Transaction.updateHousehold: object expected");
                    message.updateHousehold = $root.gridhood.ledger.UpdateHousehold.fromObject(object.updateHousehold, _depth + 1);
                }
                if (object.registerMeter != null) {
                    if (!$util.isObject(object.registerMeter))
                        throw $TypeError(".gridhood.ledger.Transaction.registerMeter: object expected");
                    message.registerMeter = $root.gridhood.ledger.RegisterMeter.fromObject(object.registerMeter, _depth + 1);
                }
                if (object.registerNode != null) {
                    if (!$util.isObject(object.registerNode))
                        throw $TypeError(".gridhood.ledger.Transaction.registerNode: object expected");
                    message.registerNode = $root.gridhood.ledger.RegisterNode.fromObject(object.registerNode, _depth + 1);
                }
                if (object.rotateKey != null) {
                    if (!$util.isObject(object.rotateKey))
                        throw $TypeError(".gridhood.ledger.Transaction.rotateKey: object expected");
                    message.rotateKey = $root.gridhood.ledger.RotateKey.fromObject(object.rotateKey, _depth + 1);
                }
                if (object.suspend != null) {
                    if (!$util.isObject(object.suspend))
                        throw $TypeError(".gridhood.ledger.Transaction.suspend: object expected");
                    message.suspend = $root.gridhood.ledger.Suspend.fromObject(object.suspend, _depth + 1);
                }
                if (object.close != null) {
                    if (!$util.isObject(object.close))
                        throw $TypeError(".gridhood.ledger.Transaction.close: object expected");
                    message.close = $root.gridhood.ledger.Close.fromObject(object.close, _depth + 1);
                }
                if (object.propose != null) {
                    if (!$util.isObject(object.propose))
                        throw $TypeError(".gridhood.ledger.Transaction.propose: object expected");
                    message.propose = $root.gridhood.ledger.Propose.fromObject(object.propose, _depth + 1);
                }
                if (object.vote != null) {
                    if (!$util.isObject(object.vote))
                        throw $TypeError(".gridhood.ledger.Transaction.vote: object expected");
                    message.vote = $root.gridhood.ledger.Vote.fromObject(object.vote, _depth + 1);
                }
                if (object.call != null) {
                    if (!$util.isObject(object.call))
                        throw $TypeError(".gridhood.ledger.Transaction.call: object expected");
                    message.call = $root.gridhood.ledger.Call.fromObject(object.call, _depth + 1);
                }
                return message;
            };

            Transaction.toObject = function (message, options, _depth) {
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
                        object.account = "";
                    else {
                        object.account = [];
                        if (options.bytes !== $Array)
                            object.account = $util.newBuffer(object.account);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.validUntilMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.validUntilMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    object.chainId = message.chainId;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = options.bytes === $String ? $util.base64.encode(message.account, 0, message.account.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.account) : message.account;
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.validUntilMs != null && $Object.hasOwnProperty.call(message, "validUntilMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.validUntilMs = typeof message.validUntilMs === "number" ? $BigInt(message.validUntilMs) : $util.Long.fromBits(message.validUntilMs.low >>> 0, message.validUntilMs.high >>> 0, true).toBigInt();
                    else if (typeof message.validUntilMs === "number")
                        object.validUntilMs = options.longs === $String ? $String(message.validUntilMs) : message.validUntilMs;
                    else
                        object.validUntilMs = options.longs === $String ? $util.Long.prototype.toString.call(message.validUntilMs) : options.longs === $Number ? new $util.LongBits(message.validUntilMs.low >>> 0, message.validUntilMs.high >>> 0).toNumber(true) : message.validUntilMs;
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer")) {
                    object.transfer = $root.gridhood.ledger.Transfer.toObject(message.transfer, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "transfer";
                }
                if (message.mint != null && $Object.hasOwnProperty.call(message, "mint")) {
                    object.mint = $root.gridhood.ledger.Mint.toObject(message.mint, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "mint";
                }
                if (message.burn != null && $Object.hasOwnProperty.call(message, "burn")) {
                    object.burn = $root.gridhood.ledger.Burn.toObject(message.burn, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "burn";
                }
                if (message.registerHousehold != null && $Object.hasOwnProperty.call(message, "registerHousehold")) {
                    object.registerHousehold = $root.gridhood.ledger.RegisterHousehold.toObject(message.registerHousehold, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "registerHousehold";
                }
                if (message.updateHousehold != null && $Object.hasOwnProperty.call(message, "updateHousehold")) {
                    object.updateHousehold = $root.gridhood.ledger.UpdateHousehold.toObject(message.updateHousehold, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "updateHousehold";
                }
                if (message.registerMeter != null && $Object.hasOwnProperty.call(message, "registerMeter")) {
                    object.registerMeter = $root.gridhood.ledger.RegisterMeter.toObject(message.registerMeter, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "registerMeter";
                }
                if (message.registerNode != null && $Object.hasOwnProperty.call(message, "registerNode")) {
                    object.registerNode = $root.gridhood.ledger.RegisterNode.toObject(message.registerNode, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "registerNode";
                }
                if (message.rotateKey != null && $Object.hasOwnProperty.call(message, "rotateKey")) {
                    object.rotateKey = $root.gridhood.ledger.RotateKey.toObject(message.rotateKey, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "rotateKey";
                }
                if (message.suspend != null && $Object.hasOwnProperty.call(message, "suspend")) {
                    object.suspend = $root.gridhood.ledger.Suspend.toObject(message.suspend, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "suspend";
                }
                if (message.close != null && $Object.hasOwnProperty.call(message, "close")) {
                    object.close = $root.gridhood.ledger.Close.toObject(message.close, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "close";
                }
                if (message.propose != null && $Object.hasOwnProperty.call(message, "propose")) {
                    object.propose = $root.gridhood.ledger.Propose.toObject(message.propose, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "propose";
                }
                if (message.vote != null && $Object.hasOwnProperty.call(message, "vote")) {
                    object.vote = $root.gridhood.ledger.Vote.toObject(message.vote, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "vote";
                }
                if (message.call != null && $Object.hasOwnProperty.call(message, "call")) {
                    object.call = $root.gridhood.ledger.Call.toObject(message.call, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "call";
                }
                return object;
            };

            Transaction.prototype.toJSON = function() {
                return Transaction.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transaction;
        })();

        ledger.Transfer = (function() {

            const Transfer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transfer.prototype.to = $util.newBuffer([]);
            Transfer.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Transfer.prototype.reference = "";

            Transfer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to.length)
                    writer.uint32(10).bytes(message.to);
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(16).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(26).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transfer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Transfer();
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
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.amountMicro = value;
                            else
                                delete message.amountMicro;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reference = value;
                            else
                                delete message.reference;
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

            Transfer.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Transfer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Transfer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Transfer();
                if (object.to != null)
                    if (object.to.length)
                        if (typeof object.to === "string")
                            $util.base64.decode(object.to, message.to = $util.newBuffer($util.base64.length(object.to)), 0);
                        else if (object.to.length >= 0)
                            message.to = object.to;
                if (object.amountMicro != null)
                    if (typeof object.amountMicro === "object" ? object.amountMicro.low || object.amountMicro.high : $Number(object.amountMicro) !== 0)
                        if ($util.Long)
                            message.amountMicro = $util.Long.fromValue(object.amountMicro, true);
                        else if (typeof object.amountMicro === "string")
                            message.amountMicro = $parseInt(object.amountMicro, 10);
                        else if (typeof object.amountMicro === "number")
                            message.amountMicro = object.amountMicro;
                        else if (typeof object.amountMicro === "object")
                            message.amountMicro = new $util.LongBits(object.amountMicro.low >>> 0, object.amountMicro.high >>> 0).toNumber(true);
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                return message;
            };

            Transfer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.to = "";
                    else {
                        object.to = [];
                        if (options.bytes !== $Array)
                            object.to = $util.newBuffer(object.to);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.amountMicro = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.amountMicro = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reference = "";
                }
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    object.to = options.bytes === $String ? $util.base64.encode(message.to, 0, message.to.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.to) : message.to;
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountMicro = typeof message.amountMicro === "number" ? $BigInt(message.amountMicro) : $util.Long.fromBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0, true).toBigInt();
                    else if (typeof message.amountMicro === "number")
                        object.amountMicro = options.longs === $String ? $String(message.amountMicro) : message.amountMicro;
                    else
                        object.amountMicro = options.longs === $String ? $util.Long.prototype.toString.call(message.amountMicro) : options.longs === $Number ? new $util.LongBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0).toNumber(true) : message.amountMicro;
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                return object;
            };

            Transfer.prototype.toJSON = function() {
                return Transfer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transfer;
        })();

        ledger.Mint = (function() {

            const Mint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Mint.prototype.to = $util.newBuffer([]);
            Mint.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Mint.prototype.reference = "";

            Mint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to.length)
                    writer.uint32(10).bytes(message.to);
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(16).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(26).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Mint.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Mint();
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
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.amountMicro = value;
                            else
                                delete message.amountMicro;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reference = value;
                            else
                                delete message.reference;
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

            Mint.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Mint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Mint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Mint();
                if (object.to != null)
                    if (object.to.length)
                        if (typeof object.to === "string")
                            $util.base64.decode(object.to, message.to = $util.newBuffer($util.base64.length(object.to)), 0);
                        else if (object.to.length >= 0)
                            message.to = object.to;
                if (object.amountMicro != null)
                    if (typeof object.amountMicro === "object" ? object.amountMicro.low || object.amountMicro.high : $Number(object.amountMicro) !== 0)
                        if ($util.Long)
                            message.amountMicro = $util.Long.fromValue(object.amountMicro, true);
                        else if (typeof object.amountMicro === "string")
                            message.amountMicro = $parseInt(object.amountMicro, 10);
                        else if (typeof object.amountMicro === "number")
                            message.amountMicro = object.amountMicro;
                        else if (typeof object.amountMicro === "object")
                            message.amountMicro = new $util.LongBits(object.amountMicro.low >>> 0, object.amountMicro.high >>> 0).toNumber(true);
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                return message;
            };

            Mint.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.to = "";
                    else {
                        object.to = [];
                        if (options.bytes !== $Array)
                            object.to = $util.newBuffer(object.to);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.amountMicro = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.amountMicro = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reference = "";
                }
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    object.to = options.bytes === $String ? $util.base64.encode(message.to, 0, message.to.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.to) : message.to;
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountMicro = typeof message.amountMicro === "number" ? $BigInt(message.amountMicro) : $util.Long.fromBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0, true).toBigInt();
                    else if (typeof message.amountMicro === "number")
                        object.amountMicro = options.longs === $String ? $String(message.amountMicro) : message.amountMicro;
                    else
                        object.amountMicro = options.longs === $String ? $util.Long.prototype.toString.call(message.amountMicro) : options.longs === $Number ? new $util.LongBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0).toNumber(true) : message.amountMicro;
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                return object;
            };

            Mint.prototype.toJSON = function() {
                return Mint.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Mint;
        })();

        ledger.Burn = (function() {

            const Burn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Burn.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Burn.prototype.reference = "";

            Burn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(8).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(18).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Burn.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Burn();
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
                                message.amountMicro = value;
                            else
                                delete message.amountMicro;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reference = value;
                            else
                                delete message.reference;
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

            Burn.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Burn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Burn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Burn();
                if (object.amountMicro != null)
                    if (typeof object.amountMicro === "object" ? object.amountMicro.low || object.amountMicro.high : $Number(object.amountMicro) !== 0)
                        if ($util.Long)
                            message.amountMicro = $util.Long.fromValue(object.amountMicro, true);
                        else if (typeof object.amountMicro === "string")
                            message.amountMicro = $parseInt(object.amountMicro, 10);
                        else if (typeof object.amountMicro === "number")
                            message.amountMicro = object.amountMicro;
                        else if (typeof object.amountMicro === "object")
                            message.amountMicro = new $util.LongBits(object.amountMicro.low >>> 0, object.amountMicro.high >>> 0).toNumber(true);
                if (object.reference != null)
                    if (typeof object.reference !== "string" || object.reference.length)
                        message.reference = $String(object.reference);
                return message;
            };

            Burn.toObject = function (message, options, _depth) {
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
                        object.amountMicro = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.amountMicro = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reference = "";
                }
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountMicro = typeof message.amountMicro === "number" ? $BigInt(message.amountMicro) : $util.Long.fromBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0, true).toBigInt();
                    else if (typeof message.amountMicro === "number")
                        object.amountMicro = options.longs === $String ? $String(message.amountMicro) : message.amountMicro;
                    else
                        object.amountMicro = options.longs === $String ? $util.Long.prototype.toString.call(message.amountMicro) : options.longs === $Number ? new $util.LongBits(message.amountMicro.low >>> 0, message.amountMicro.high >>> 0).toNumber(true) : message.amountMicro;
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = message.reference;
                return object;
            };

            Burn.prototype.toJSON = function() {
                return Burn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Burn;
        })();

        ledger.RegisterHousehold = (function() {

            const RegisterHousehold = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RegisterHousehold.prototype.household = "";
            RegisterHousehold.prototype.account = $util.newBuffer([]);
            RegisterHousehold.prototype.zone = "";
            RegisterHousehold.prototype.importLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            RegisterHousehold.prototype.exportLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            RegisterHousehold.prototype.encryptionKey = $util.newBuffer([]);

            RegisterHousehold.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(18).bytes(message.account);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(26).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW") && (typeof message.importLimitW === "object" ? message.importLimitW.low || message.importLimitW.high : message.importLimitW !== 0))
                    writer.uint32(32).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW") && (typeof message.exportLimitW === "object" ? message.exportLimitW.low || message.exportLimitW.high : message.exportLimitW !== 0))
                    writer.uint32(40).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey") && message.encryptionKey.length)
                    writer.uint32(50).bytes(message.encryptionKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RegisterHousehold.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RegisterHousehold();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.zone = value;
                            else
                                delete message.zone;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.importLimitW = value;
                            else
                                delete message.importLimitW;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportLimitW = value;
                            else
                                delete message.exportLimitW;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.encryptionKey = value;
                            else
                                delete message.encryptionKey;
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

            RegisterHousehold.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RegisterHousehold)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RegisterHousehold: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RegisterHousehold();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.account != null)
                    if (object.account.length)
                        if (typeof object.account === "string")
                            $util.base64.decode(object.account, message.account = $util.newBuffer($util.base64.length(object.account)), 0);
                        else if (object.account.length >= 0)
                            message.account = object.account;
                if (object.zone != null)
                    if (typeof object.zone !== "string" || object.zone.length)
                        message.zone = $String(object.zone);
                if (object.importLimitW != null)
                    if (typeof object.importLimitW === "object" ? object.importLimitW.low || object.importLimitW.high : $Number(object.importLimitW) !== 0)
                        if ($util.Long)
                            message.importLimitW = $util.Long.fromValue(object.importLimitW, true);
                        else if (typeof object.importLimitW === "string")
                            message.importLimitW = $parseInt(object.importLimitW, 10);
                        else if (typeof object.importLimitW === "number")
                            message.importLimitW = object.importLimitW;
                        else if (typeof object.importLimitW === "object")
                            message.importLimitW = new $util.LongBits(object.importLimitW.low >>> 0, object.importLimitW.high >>> 0).toNumber(true);
                if (object.exportLimitW != null)
                    if (typeof object.exportLimitW === "object" ? object.exportLimitW.low || object.exportLimitW.high : $Number(object.exportLimitW) !== 0)
                        if ($util.Long)
                            message.exportLimitW = $util.Long.fromValue(object.exportLimitW, true);
                        else if (typeof object.exportLimitW === "string")
                            message.exportLimitW = $parseInt(object.exportLimitW, 10);
                        else if (typeof object.exportLimitW === "number")
                            message.exportLimitW = object.exportLimitW;
                        else if (typeof object.exportLimitW === "object")
                            message.exportLimitW = new $util.LongBits(object.exportLimitW.low >>> 0, object.exportLimitW.high >>> 0).toNumber(true);
                if (object.encryptionKey != null)
                    if (object.encryptionKey.length)
                        if (typeof object.encryptionKey === "string")
                            $util.base64.decode(object.encryptionKey, message.encryptionKey = $util.newBuffer($util.base64.length(object.encryptionKey)), 0);
                        else if (object.encryptionKey.length >= 0)
                            message.encryptionKey = object.encryptionKey;
                return message;
            };

            RegisterHousehold.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.household = "";
                    if (options.bytes === $String)
                        object.account = "";
                    else {
                        object.account = [];
                        if (options.bytes !== $Array)
                            object.account = $util.newBuffer(object.account);
                    }
                    object.zone = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.importLimitW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.importLimitW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.exportLimitW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.exportLimitW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.encryptionKey = "";
                    else {
                        object.encryptionKey = [];
                        if (options.bytes !== $Array)
                            object.encryptionKey = $util.newBuffer(object.encryptionKey);
                    }
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = options.bytes === $String ? $util.base64.encode(message.account, 0, message.account.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.account) : message.account;
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    object.zone = message.zone;
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importLimitW = typeof message.importLimitW === "number" ? $BigInt(message.importLimitW) : $util.Long.fromBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.importLimitW === "number")
                        object.importLimitW = options.longs === $String ? $String(message.importLimitW) : message.importLimitW;
                    else
                        object.importLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.importLimitW) : options.longs === $Number ? new $util.LongBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0).toNumber(true) : message.importLimitW;
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportLimitW = typeof message.exportLimitW === "number" ? $BigInt(message.exportLimitW) : $util.Long.fromBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.exportLimitW === "number")
                        object.exportLimitW = options.longs === $String ? $String(message.exportLimitW) : message.exportLimitW;
                    else
                        object.exportLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.exportLimitW) : options.longs === $Number ? new $util.LongBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0).toNumber(true) : message.exportLimitW;
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    object.encryptionKey = options.bytes === $String ? $util.base64.encode(message.encryptionKey, 0, message.encryptionKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.encryptionKey) : message.encryptionKey;
                return object;
            };

            RegisterHousehold.prototype.toJSON = function() {
                return RegisterHousehold.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterHousehold;
        })();

        ledger.UpdateHousehold = (function() {

            const UpdateHousehold = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateHousehold.prototype.household = "";
            UpdateHousehold.prototype.zone = null;
            UpdateHousehold.prototype.importLimitW = null;
            UpdateHousehold.prototype.exportLimitW = null;
            UpdateHousehold.prototype.encryptionKey = null;
            UpdateHousehold.prototype.renewable = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateHousehold.prototype, "_zone", {
                get: $util.oneOfGetter($oneOfFields = ["zone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateHousehold.prototype, "_importLimitW", {
                get: $util.oneOfGetter($oneOfFields = ["importLimitW"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateHousehold.prototype, "_exportLimitW", {
                get: $util.oneOfGetter($oneOfFields = ["exportLimitW"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateHousehold.prototype, "_encryptionKey", {
                get: $util.oneOfGetter($oneOfFields = ["encryptionKey"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateHousehold.prototype, "_renewable", {
                get: $util.oneOfGetter($oneOfFields = ["renewable"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            UpdateHousehold.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    writer.uint32(18).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    writer.uint32(24).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    writer.uint32(32).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    writer.uint32(42).bytes(message.encryptionKey);
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable"))
                    writer.uint32(48).bool(message.renewable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateHousehold.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.UpdateHousehold();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.zone = reader.stringVerify();
                            message._zone = "zone";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.importLimitW = reader.uint64();
                            message._importLimitW = "importLimitW";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.exportLimitW = reader.uint64();
                            message._exportLimitW = "exportLimitW";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.encryptionKey = reader.bytes();
                            message._encryptionKey = "encryptionKey";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.renewable = reader.bool();
                            message._renewable = "renewable";
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

            UpdateHousehold.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.UpdateHousehold)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.UpdateHousehold: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.UpdateHousehold();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.zone != null)
                    message.zone = $String(object.zone);
                if (object.importLimitW != null)
                    if ($util.Long)
                        message.importLimitW = $util.Long.fromValue(object.importLimitW, true);
                    else if (typeof object.importLimitW === "string")
                        message.importLimitW = $parseInt(object.importLimitW, 10);
                    else if (typeof object.importLimitW === "number")
                        message.importLimitW = object.importLimitW;
                    else if (typeof object.importLimitW === "object")
                        message.importLimitW = new $util.LongBits(object.importLimitW.low >>> 0, object.importLimitW.high >>> 0).toNumber(true);
                if (object.exportLimitW != null)
                    if ($util.Long)
                        message.exportLimitW = $util.Long.fromValue(object.exportLimitW, true);
                    else if (typeof object.exportLimitW === "string")
                        message.exportLimitW = $parseInt(object.exportLimitW, 10);
                    else if (typeof object.exportLimitW === "number")
                        message.exportLimitW = object.exportLimitW;
                    else if (typeof object.exportLimitW === "object")
                        message.exportLimitW = new $util.LongBits(object.exportLimitW.low >>> 0, object.exportLimitW.high >>> 0).toNumber(true);
                if (object.encryptionKey != null)
                    if (typeof object.encryptionKey === "string")
                        $util.base64.decode(object.encryptionKey, message.encryptionKey = $util.newBuffer($util.base64.length(object.encryptionKey)), 0);
                    else if (object.encryptionKey.length >= 0)
                        message.encryptionKey = object.encryptionKey;
                if (object.renewable != null)
                    message.renewable = $Boolean(object.renewable);
                return message;
            };

            UpdateHousehold.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.household = "";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    object.zone = message.zone;
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importLimitW = typeof message.importLimitW === "number" ? $BigInt(message.importLimitW) : $util.Long.fromBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.importLimitW === "number")
                        object.importLimitW = options.longs === $String ? $String(message.importLimitW) : message.importLimitW;
                    else
                        object.importLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.importLimitW) : options.longs === $Number ? new $util.LongBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0).toNumber(true) : message.importLimitW;
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportLimitW = typeof message.exportLimitW === "number" ? $BigInt(message.exportLimitW) : $util.Long.fromBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.exportLimitW === "number")
                        object.exportLimitW = options.longs === $String ? $String(message.exportLimitW) : message.exportLimitW;
                    else
                        object.exportLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.exportLimitW) : options.longs === $Number ? new $util.LongBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0).toNumber(true) : message.exportLimitW;
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    object.encryptionKey = options.bytes === $String ? $util.base64.encode(message.encryptionKey, 0, message.encryptionKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.encryptionKey) : message.encryptionKey;
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable"))
                    object.renewable = message.renewable;
                return object;
            };

            UpdateHousehold.prototype.toJSON = function() {
                return UpdateHousehold.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UpdateHousehold;
        })();

        ledger.RegisterMeter = (function() {

            const RegisterMeter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RegisterMeter.prototype.household = "";
            RegisterMeter.prototype.meterKey = $util.newBuffer([]);

            RegisterMeter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(18).bytes(message.meterKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RegisterMeter.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RegisterMeter();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.meterKey = value;
                            else
                                delete message.meterKey;
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

            RegisterMeter.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RegisterMeter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RegisterMeter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RegisterMeter();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.meterKey != null)
                    if (object.meterKey.length)
                        if (typeof object.meterKey === "string")
                            $util.base64.decode(object.meterKey, message.meterKey = $util.newBuffer($util.base64.length(object.meterKey)), 0);
                        else if (object.meterKey.length >= 0)
                            message.meterKey = object.meterKey;
                return message;
            };

            RegisterMeter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.household = "";
                    if (options.bytes === $String)
                        object.meterKey = "";
                    else {
                        object.meterKey = [];
                        if (options.bytes !== $Array)
                            object.meterKey = $util.newBuffer(object.meterKey);
                    }
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    object.meterKey = options.bytes === $String ? $util.base64.encode(message.meterKey, 0, message.meterKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.meterKey) : message.meterKey;
                return object;
            };

            RegisterMeter.prototype.toJSON = function() {
                return RegisterMeter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterMeter;
        })();

        ledger.RegisterNode = (function() {

            const RegisterNode = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RegisterNode.prototype.household = "";
            RegisterNode.prototype.nodeKey = $util.newBuffer([]);

            RegisterNode.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey.length)
                    writer.uint32(18).bytes(message.nodeKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RegisterNode.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RegisterNode();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nodeKey = value;
                            else
                                delete message.nodeKey;
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

            RegisterNode.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RegisterNode)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RegisterNode: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RegisterNode();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.nodeKey != null)
                    if (object.nodeKey.length)
                        if (typeof object.nodeKey === "string")
                            $util.base64.decode(object.nodeKey, message.nodeKey = $util.newBuffer($util.base64.length(object.nodeKey)), 0);
                        else if (object.nodeKey.length >= 0)
                            message.nodeKey = object.nodeKey;
                return message;
            };

            RegisterNode.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.household = "";
                    if (options.bytes === $String)
                        object.nodeKey = "";
                    else {
                        object.nodeKey = [];
                        if (options.bytes !== $Array)
                            object.nodeKey = $util.newBuffer(object.nodeKey);
                    }
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey"))
                    object.nodeKey = options.bytes === $String ? $util.base64.encode(message.nodeKey, 0, message.nodeKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nodeKey) : message.nodeKey;
                return object;
            };

            RegisterNode.prototype.toJSON = function() {
                return RegisterNode.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterNode;
        })();

        ledger.RotateKey = (function() {

            const RotateKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RotateKey.prototype.newKey = $util.newBuffer([]);
            RotateKey.prototype.newKeySignature = $util.newBuffer([]);

            RotateKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.newKey != null && $Object.hasOwnProperty.call(message, "newKey") && message.newKey.length)
                    writer.uint32(10).bytes(message.newKey);
                if (message.newKeySignature != null && $Object.hasOwnProperty.call(message, "newKeySignature") && message.newKeySignature.length)
                    writer.uint32(18).bytes(message.newKeySignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RotateKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RotateKey();
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
                                message.newKey = value;
                            else
                                delete message.newKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.newKeySignature = value;
                            else
                                delete message.newKeySignature;
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

            RotateKey.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RotateKey)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RotateKey: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RotateKey();
                if (object.newKey != null)
                    if (object.newKey.length)
                        if (typeof object.newKey === "string")
                            $util.base64.decode(object.newKey, message.newKey = $util.newBuffer($util.base64.length(object.newKey)), 0);
                        else if (object.newKey.length >= 0)
                            message.newKey = object.newKey;
                if (object.newKeySignature != null)
                    if (object.newKeySignature.length)
                        if (typeof object.newKeySignature === "string")
                            $util.base64.decode(object.newKeySignature, message.newKeySignature = $util.newBuffer($util.base64.length(object.newKeySignature)), 0);
                        else if (object.newKeySignature.length >= 0)
                            message.newKeySignature = object.newKeySignature;
                return message;
            };

            RotateKey.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.newKey = "";
                    else {
                        object.newKey = [];
                        if (options.bytes !== $Array)
                            object.newKey = $util.newBuffer(object.newKey);
                    }
                    if (options.bytes === $String)
                        object.newKeySignature = "";
                    else {
                        object.newKeySignature = [];
                        if (options.bytes !== $Array)
                            object.newKeySignature = $util.newBuffer(object.newKeySignature);
                    }
                }
                if (message.newKey != null && $Object.hasOwnProperty.call(message, "newKey"))
                    object.newKey = options.bytes === $String ? $util.base64.encode(message.newKey, 0, message.newKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.newKey) : message.newKey;
                if (message.newKeySignature != null && $Object.hasOwnProperty.call(message, "newKeySignature"))
                    object.newKeySignature = options.bytes === $String ? $util.base64.encode(message.newKeySignature, 0, message.newKeySignature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.newKeySignature) : message.newKeySignature;
                return object;
            };

            RotateKey.prototype.toJSON = function() {
                return RotateKey.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RotateKey;
        })();

        ledger.Suspend = (function() {

            const Suspend = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Suspend.prototype.household = "";
            Suspend.prototype.suspended = false;
            Suspend.prototype.reason = "";

            Suspend.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.suspended != null && $Object.hasOwnProperty.call(message, "suspended") && message.suspended !== false)
                    writer.uint32(16).bool(message.suspended);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Suspend.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Suspend();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.suspended = value;
                            else
                                delete message.suspended;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            Suspend.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Suspend)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Suspend: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Suspend();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.suspended != null)
                    if (object.suspended)
                        message.suspended = $Boolean(object.suspended);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            Suspend.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.household = "";
                    object.suspended = false;
                    object.reason = "";
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.suspended != null && $Object.hasOwnProperty.call(message, "suspended"))
                    object.suspended = message.suspended;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            Suspend.prototype.toJSON = function() {
                return Suspend.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Suspend;
        })();

        ledger.Close = (function() {

            const Close = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Close.prototype.household = "";

            Close.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Close.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Close();
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
                                message.household = value;
                            else
                                delete message.household;
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

            Close.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Close)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Close: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Close();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                return message;
            };

            Close.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.household = "";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                return object;
            };

            Close.prototype.toJSON = function() {
                return Close.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Close;
        })();

        ledger.AuthorityRecord = (function() {

            const AuthorityRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AuthorityRecord.prototype.name = "";
            AuthorityRecord.prototype.consensusKey = $util.newBuffer([]);
            AuthorityRecord.prototype.nodeKey = $util.newBuffer([]);
            AuthorityRecord.prototype.account = $util.newBuffer([]);

            AuthorityRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey") && message.consensusKey.length)
                    writer.uint32(18).bytes(message.consensusKey);
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey.length)
                    writer.uint32(26).bytes(message.nodeKey);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(34).bytes(message.account);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AuthorityRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AuthorityRecord();
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
                                message.name = value;
                            else
                                delete message.name;
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nodeKey = value;
                            else
                                delete message.nodeKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.account = value;
                            else
                                delete message.account;
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

            AuthorityRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AuthorityRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AuthorityRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AuthorityRecord();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.consensusKey != null)
                    if (object.consensusKey.length)
                        if (typeof object.consensusKey === "string")
                            $util.base64.decode(object.consensusKey, message.consensusKey = $util.newBuffer($util.base64.length(object.consensusKey)), 0);
                        else if (object.consensusKey.length >= 0)
                            message.consensusKey = object.consensusKey;
                if (object.nodeKey != null)
                    if (object.nodeKey.length)
                        if (typeof object.nodeKey === "string")
                            $util.base64.decode(object.nodeKey, message.nodeKey = $util.newBuffer($util.base64.length(object.nodeKey)), 0);
                        else if (object.nodeKey.length >= 0)
                            message.nodeKey = object.nodeKey;
                if (object.account != null)
                    if (object.account.length)
                        if (typeof object.account === "string")
                            $util.base64.decode(object.account, message.account = $util.newBuffer($util.base64.length(object.account)), 0);
                        else if (object.account.length >= 0)
                            message.account = object.account;
                return message;
            };

            AuthorityRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    if (options.bytes === $String)
                        object.consensusKey = "";
                    else {
                        object.consensusKey = [];
                        if (options.bytes !== $Array)
                            object.consensusKey = $util.newBuffer(object.consensusKey);
                    }
                    if (options.bytes === $String)
                        object.nodeKey = "";
                    else {
                        object.nodeKey = [];
                        if (options.bytes !== $Array)
                            object.nodeKey = $util.newBuffer(object.nodeKey);
                    }
                    if (options.bytes === $String)
                        object.account = "";
                    else {
                        object.account = [];
                        if (options.bytes !== $Array)
                            object.account = $util.newBuffer(object.account);
                    }
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey"))
                    object.consensusKey = options.bytes === $String ? $util.base64.encode(message.consensusKey, 0, message.consensusKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusKey) : message.consensusKey;
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey"))
                    object.nodeKey = options.bytes === $String ? $util.base64.encode(message.nodeKey, 0, message.nodeKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nodeKey) : message.nodeKey;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = options.bytes === $String ? $util.base64.encode(message.account, 0, message.account.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.account) : message.account;
                return object;
            };

            AuthorityRecord.prototype.toJSON = function() {
                return AuthorityRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuthorityRecord;
        })();

        ledger.Propose = (function() {

            const Propose = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Propose.prototype.effectiveHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Propose.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Propose.prototype.reason = "";
            Propose.prototype.addAuthority = null;
            Propose.prototype.removeAuthority = null;
            Propose.prototype.changeParameter = null;
            Propose.prototype.liftSuspension = null;
            Propose.prototype.deployContract = null;
            Propose.prototype.changeContract = null;
            Propose.prototype.retireContract = null;

            let $oneOfFields;

            $Object.defineProperty(Propose.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["addAuthority", "removeAuthority", "changeParameter", "liftSuspension", "deployContract", "changeContract", "retireContract"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Propose.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.effectiveHeight != null && $Object.hasOwnProperty.call(message, "effectiveHeight") && (typeof message.effectiveHeight === "object" ? message.effectiveHeight.low || message.effectiveHeight.high : message.effectiveHeight !== 0))
                    writer.uint32(8).uint64(message.effectiveHeight);
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                    writer.uint32(16).uint64(message.expiresMs);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(26).string(message.reason);
                if (message.addAuthority != null && $Object.hasOwnProperty.call(message, "addAuthority"))
                    $root.gridhood.ledger.AddAuthority.encode(message.addAuthority, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.removeAuthority != null && $Object.hasOwnProperty.call(message, "removeAuthority"))
                    $root.gridhood.ledger.RemoveAuthority.encode(message.removeAuthority, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.changeParameter != null && $Object.hasOwnProperty.call(message, "changeParameter"))
                    $root.gridhood.ledger.ChangeParameter.encode(message.changeParameter, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.liftSuspension != null && $Object.hasOwnProperty.call(message, "liftSuspension"))
                    $root.gridhood.ledger.LiftSuspension.encode(message.liftSuspension, writer.uint32(106).fork(), _depth + 1).ldelim();
                if (message.deployContract != null && $Object.hasOwnProperty.call(message, "deployContract"))
                    $root.gridhood.ledger.DeployContract.encode(message.deployContract, writer.uint32(114).fork(), _depth + 1).ldelim();
                if (message.changeContract != null && $Object.hasOwnProperty.call(message, "changeContract"))
                    $root.gridhood.ledger.ChangeContract.encode(message.changeContract, writer.uint32(122).fork(), _depth + 1).ldelim();
                if (message.retireContract != null && $Object.hasOwnProperty.call(message, "retireContract"))
                    $root.gridhood.ledger.RetireContract.encode(message.retireContract, writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Propose.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Propose();
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
                                message.effectiveHeight = value;
                            else
                                delete message.effectiveHeight;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresMs = value;
                            else
                                delete message.expiresMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.addAuthority = $root.gridhood.ledger.AddAuthority.decode(reader, reader.size(), $undefined, _depth + 1, message.addAuthority);
                            message.change = "addAuthority";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.removeAuthority = $root.gridhood.ledger.RemoveAuthority.decode(reader, reader.size(), $undefined, _depth + 1, message.removeAuthority);
                            message.change = "removeAuthority";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.changeParameter = $root.gridhood.ledger.ChangeParameter.decode(reader, reader.size(), $undefined, _depth + 1, message.changeParameter);
                            message.change = "changeParameter";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.liftSuspension = $root.gridhood.ledger.LiftSuspension.decode(reader, reader.size(), $undefined, _depth + 1, message.liftSuspension);
                            message.change = "liftSuspension";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.deployContract = $root.gridhood.ledger.DeployContract.decode(reader, reader.size(), $undefined, _depth + 1, message.deployContract);
                            message.change = "deployContract";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.changeContract = $root.gridhood.ledger.ChangeContract.decode(reader, reader.size(), $undefined, _depth + 1, message.changeContract);
                            message.change = "changeContract";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.retireContract = $root.gridhood.ledger.RetireContract.decode(reader, reader.size(), $undefined, _depth + 1, message.retireContract);
                            message.change = "retireContract";
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

            Propose.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Propose)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Propose: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Propose();
                if (object.effectiveHeight != null)
                    if (typeof object.effectiveHeight === "object" ? object.effectiveHeight.low || object.effectiveHeight.high : $Number(object.effectiveHeight) !== 0)
                        if ($util.Long)
                            message.effectiveHeight = $util.Long.fromValue(object.effectiveHeight, true);
                        else if (typeof object.effectiveHeight === "string")
                            message.effectiveHeight = $parseInt(object.effectiveHeight, 10);
                        else if (typeof object.effectiveHeight === "number")
                            message.effectiveHeight = object.effectiveHeight;
                        else if (typeof object.effectiveHeight === "object")
                            message.effectiveHeight = new $util.LongBits(object.effectiveHeight.low >>> 0, object.effectiveHeight.high >>> 0).toNumber(true);
                if (object.expiresMs != null)
                    if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                        if ($util.Long)
                            message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                        else if (typeof object.expiresMs === "string")
                            message.expiresMs = $parseInt(object.expiresMs, 10);
                        else if (typeof object.expiresMs === "number")
                            message.expiresMs = object.expiresMs;
                        else if (typeof object.expiresMs === "object")
                            message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.addAuthority != null) {
                    if (!$util.isObject(object.addAuthority))
                        throw $TypeError(".gridhood.ledger.Propose.addAuthority: object expected");
                    message.addAuthority = $root.gridhood.ledger.AddAuthority.fromObject(object.addAuthority, _depth + 1);
                }
                if (object.removeAuthority != null) {
                    if (!$util.isObject(object.removeAuthority))
                        throw $TypeError(".gridhood.ledger.Propose.removeAuthority: object expected");
                    message.removeAuthority = $root.gridhood.ledger.RemoveAuthority.fromObject(object.removeAuthority, _depth + 1);
                }
                if (object.changeParameter != null) {
                    if (!$util.isObject(object.changeParameter))
                        throw $TypeError(".gridhood.ledger.Propose.changeParameter: object expected");
                    message.changeParameter = $root.gridhood.ledger.ChangeParameter.fromObject(object.changeParameter, _depth + 1);
                }
                if (object.liftSuspension != null) {
                    if (!$util.isObject(object.liftSuspension))
                        throw $TypeError(".gridhood.ledger.Propose.liftSuspension: object expected");
                    message.liftSuspension = $root.gridhood.ledger.LiftSuspension.fromObject(object.liftSuspension, _depth + 1);
                }
                if (object.deployContract != null) {
                    if (!$util.isObject(object.deployContract))
                        throw $TypeError(".gridhood.ledger.Propose.deployContract: object expected");
                    message.deployContract = $root.gridhood.ledger.DeployContract.fromObject(object.deployContract, _depth + 1);
                }
                if (object.changeContract != null) {
                    if (!$util.isObject(object.changeContract))
                        throw $TypeError(".gridhood.ledger.Propose.changeContract: object expected");
                    message.changeContract = $root.gridhood.ledger.ChangeContract.fromObject(object.changeContract, _depth + 1);
                }
                if (object.retireContract != null) {
                    if (!$util.isObject(object.retireContract))
                        throw $TypeError(".gridhood.ledger.Propose.retireContract: object expected");
                    message.retireContract = $root.gridhood.ledger.RetireContract.fromObject(object.retireContract, _depth + 1);
                }
                return message;
            };

            Propose.toObject = function (message, options, _depth) {
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
                        object.effectiveHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.effectiveHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reason = "";
                }
                if (message.effectiveHeight != null && $Object.hasOwnProperty.call(message, "effectiveHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.effectiveHeight = typeof message.effectiveHeight === "number" ? $BigInt(message.effectiveHeight) : $util.Long.fromBits(message.effectiveHeight.low >>> 0, message.effectiveHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.effectiveHeight === "number")
                        object.effectiveHeight = options.longs === $String ? $String(message.effectiveHeight) : message.effectiveHeight;
                    else
                        object.effectiveHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.effectiveHeight) : options.longs === $Number ? new $util.LongBits(message.effectiveHeight.low >>> 0, message.effectiveHeight.high >>> 0).toNumber(true) : message.effectiveHeight;
                if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                    else if (typeof message.expiresMs === "number")
                        object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                    else
                        object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.addAuthority != null && $Object.hasOwnProperty.call(message, "addAuthority")) {
                    object.addAuthority = $root.gridhood.ledger.AddAuthority.toObject(message.addAuthority, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "addAuthority";
                }
                if (message.removeAuthority != null && $Object.hasOwnProperty.call(message, "removeAuthority")) {
                    object.removeAuthority = $root.gridhood.ledger.RemoveAuthority.toObject(message.removeAuthority, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "removeAuthority";
                }
                if (message.changeParameter != null && $Object.hasOwnProperty.call(message, "changeParameter")) {
                    object.changeParameter = $root.gridhood.ledger.ChangeParameter.toObject(message.changeParameter, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "changeParameter";
                }
                if (message.liftSuspension != null && $Object.hasOwnProperty.call(message, "liftSuspension")) {
                    object.liftSuspension = $root.gridhood.ledger.LiftSuspension.toObject(message.liftSuspension, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "liftSuspension";
                }
                if (message.deployContract != null && $Object.hasOwnProperty.call(message, "deployContract")) {
                    object.deployContract = $root.gridhood.ledger.DeployContract.toObject(message.deployContract, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "deployContract";
                }
                if (message.changeContract != null && $Object.hasOwnProperty.call(message, "changeContract")) {
                    object.changeContract = $root.gridhood.ledger.ChangeContract.toObject(message.changeContract, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "changeContract";
                }
                if (message.retireContract != null && $Object.hasOwnProperty.call(message, "retireContract")) {
                    object.retireContract = $root.gridhood.ledger.RetireContract.toObject(message.retireContract, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "retireContract";
                }
                return object;
            };

            Propose.prototype.toJSON = function() {
                return Propose.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Propose;
        })();

        ledger.AddAuthority = (function() {

            const AddAuthority = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AddAuthority.prototype.authority = null;
            AddAuthority.prototype.consensusProof = $util.newBuffer([]);
            AddAuthority.prototype.nodeProof = $util.newBuffer([]);

            AddAuthority.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    $root.gridhood.ledger.AuthorityRecord.encode(message.authority, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consensusProof != null && $Object.hasOwnProperty.call(message, "consensusProof") && message.consensusProof.length)
                    writer.uint32(18).bytes(message.consensusProof);
                if (message.nodeProof != null && $Object.hasOwnProperty.call(message, "nodeProof") && message.nodeProof.length)
                    writer.uint32(26).bytes(message.nodeProof);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AddAuthority.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AddAuthority();
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
                            message.authority = $root.gridhood.ledger.AuthorityRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.authority);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.consensusProof = value;
                            else
                                delete message.consensusProof;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nodeProof = value;
                            else
                                delete message.nodeProof;
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

            AddAuthority.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AddAuthority)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AddAuthority: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AddAuthority();
                if (object.authority != null) {
                    if (!$util.isObject(object.authority))
                        throw $TypeError(".gridhood.ledger.AddAuthority.authority: object expected");
                    message.authority = $root.gridhood.ledger.AuthorityRecord.fromObject(object.authority, _depth + 1);
                }
                if (object.consensusProof != null)
                    if (object.consensusProof.length)
                        if (typeof object.consensusProof === "string")
                            $util.base64.decode(object.consensusProof, message.consensusProof = $util.newBuffer($util.base64.length(object.consensusProof)), 0);
                        else if (object.consensusProof.length >= 0)
                            message.consensusProof = object.consensusProof;
                if (object.nodeProof != null)
                    if (object.nodeProof.length)
                        if (typeof object.nodeProof === "string")
                            $util.base64.decode(object.nodeProof, message.nodeProof = $util.newBuffer($util.base64.length(object.nodeProof)), 0);
                        else if (object.nodeProof.length >= 0)
                            message.nodeProof = object.nodeProof;
                return message;
            };

            AddAuthority.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.authority = null;
                    if (options.bytes === $String)
                        object.consensusProof = "";
                    else {
                        object.consensusProof = [];
                        if (options.bytes !== $Array)
                            object.consensusProof = $util.newBuffer(object.consensusProof);
                    }
                    if (options.bytes === $String)
                        object.nodeProof = "";
                    else {
                        object.nodeProof = [];
                        if (options.bytes !== $Array)
                            object.nodeProof = $util.newBuffer(object.nodeProof);
                    }
                }
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    object.authority = $root.gridhood.ledger.AuthorityRecord.toObject(message.authority, options, _depth + 1);
                if (message.consensusProof != null && $Object.hasOwnProperty.call(message, "consensusProof"))
                    object.consensusProof = options.bytes === $String ? $util.base64.encode(message.consensusProof, 0, message.consensusProof.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusProof) : message.consensusProof;
                if (message.nodeProof != null && $Object.hasOwnProperty.call(message, "nodeProof"))
                    object.nodeProof = options.bytes === $String ? $util.base64.encode(message.nodeProof, 0, message.nodeProof.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nodeProof) : message.nodeProof;
                return object;
            };

            AddAuthority.prototype.toJSON = function() {
                return AddAuthority.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AddAuthority;
        })();

        ledger.RemoveAuthority = (function() {

            const RemoveAuthority = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RemoveAuthority.prototype.consensusKey = $util.newBuffer([]);

            RemoveAuthority.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey") && message.consensusKey.length)
                    writer.uint32(10).bytes(message.consensusKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RemoveAuthority.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RemoveAuthority();
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
                                message.consensusKey = value;
                            else
                                delete message.consensusKey;
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

            RemoveAuthority.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RemoveAuthority)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RemoveAuthority: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RemoveAuthority();
                if (object.consensusKey != null)
                    if (object.consensusKey.length)
                        if (typeof object.consensusKey === "string")
                            $util.base64.decode(object.consensusKey, message.consensusKey = $util.newBuffer($util.base64.length(object.consensusKey)), 0);
                        else if (object.consensusKey.length >= 0)
                            message.consensusKey = object.consensusKey;
                return message;
            };

            RemoveAuthority.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.consensusKey = "";
                    else {
                        object.consensusKey = [];
                        if (options.bytes !== $Array)
                            object.consensusKey = $util.newBuffer(object.consensusKey);
                    }
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey"))
                    object.consensusKey = options.bytes === $String ? $util.base64.encode(message.consensusKey, 0, message.consensusKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusKey) : message.consensusKey;
                return object;
            };

            RemoveAuthority.prototype.toJSON = function() {
                return RemoveAuthority.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RemoveAuthority;
        })();

        ledger.ChangeParameter = (function() {

            const ChangeParameter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ChangeParameter.prototype.name = "";
            ChangeParameter.prototype.value = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            ChangeParameter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(16).uint64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ChangeParameter.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ChangeParameter();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
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

            ChangeParameter.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ChangeParameter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ChangeParameter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ChangeParameter();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.value != null)
                    if (typeof object.value === "object" ? object.value.low || object.value.high : $Number(object.value) !== 0)
                        if ($util.Long)
                            message.value = $util.Long.fromValue(object.value, true);
                        else if (typeof object.value === "string")
                            message.value = $parseInt(object.value, 10);
                        else if (typeof object.value === "number")
                            message.value = object.value;
                        else if (typeof object.value === "object")
                            message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber(true);
                return message;
            };

            ChangeParameter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, true).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber(true) : message.value;
                return object;
            };

            ChangeParameter.prototype.toJSON = function() {
                return ChangeParameter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChangeParameter;
        })();

        ledger.LiftSuspension = (function() {

            const LiftSuspension = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiftSuspension.prototype.consensusKey = $util.newBuffer([]);

            LiftSuspension.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey") && message.consensusKey.length)
                    writer.uint32(10).bytes(message.consensusKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiftSuspension.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.LiftSuspension();
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
                                message.consensusKey = value;
                            else
                                delete message.consensusKey;
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

            LiftSuspension.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.LiftSuspension)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.LiftSuspension: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.LiftSuspension();
                if (object.consensusKey != null)
                    if (object.consensusKey.length)
                        if (typeof object.consensusKey === "string")
                            $util.base64.decode(object.consensusKey, message.consensusKey = $util.newBuffer($util.base64.length(object.consensusKey)), 0);
                        else if (object.consensusKey.length >= 0)
                            message.consensusKey = object.consensusKey;
                return message;
            };

            LiftSuspension.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.consensusKey = "";
                    else {
                        object.consensusKey = [];
                        if (options.bytes !== $Array)
                            object.consensusKey = $util.newBuffer(object.consensusKey);
                    }
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey"))
                    object.consensusKey = options.bytes === $String ? $util.base64.encode(message.consensusKey, 0, message.consensusKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusKey) : message.consensusKey;
                return object;
            };

            LiftSuspension.prototype.toJSON = function() {
                return LiftSuspension.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiftSuspension;
        })();

        ledger.DeployContract = (function() {

            const DeployContract = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeployContract.prototype.name = "";
            DeployContract.prototype.template = "";
            DeployContract.prototype.version = 0;
            DeployContract.prototype.parameters = "";
            DeployContract.prototype.noticeDays = 0;

            DeployContract.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.template != null && $Object.hasOwnProperty.call(message, "template") && message.template !== "")
                    writer.uint32(18).string(message.template);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(24).uint32(message.version);
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters") && message.parameters !== "")
                    writer.uint32(34).string(message.parameters);
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays") && message.noticeDays !== 0)
                    writer.uint32(40).uint32(message.noticeDays);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeployContract.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.DeployContract();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.template = value;
                            else
                                delete message.template;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parameters = value;
                            else
                                delete message.parameters;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.noticeDays = value;
                            else
                                delete message.noticeDays;
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

            DeployContract.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.DeployContract)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.DeployContract: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.DeployContract();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.template != null)
                    if (typeof object.template !== "string" || object.template.length)
                        message.template = $String(object.template);
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.parameters != null)
                    if (typeof object.parameters !== "string" || object.parameters.length)
                        message.parameters = $String(object.parameters);
                if (object.noticeDays != null)
                    if ($Number(object.noticeDays) !== 0)
                        message.noticeDays = object.noticeDays >>> 0;
                return message;
            };

            DeployContract.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.template = "";
                    object.version = 0;
                    object.parameters = "";
                    object.noticeDays = 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.template != null && $Object.hasOwnProperty.call(message, "template"))
                    object.template = message.template;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    object.parameters = message.parameters;
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays"))
                    object.noticeDays = message.noticeDays;
                return object;
            };

            DeployContract.prototype.toJSON = function() {
                return DeployContract.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeployContract;
        })();

        ledger.ChangeContract = (function() {

            const ChangeContract = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ChangeContract.prototype.contract = $util.newBuffer([]);
            ChangeContract.prototype.template = "";
            ChangeContract.prototype.version = 0;
            ChangeContract.prototype.parameters = "";
            ChangeContract.prototype.noticeDays = 0;

            ChangeContract.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(10).bytes(message.contract);
                if (message.template != null && $Object.hasOwnProperty.call(message, "template") && message.template !== "")
                    writer.uint32(18).string(message.template);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(24).uint32(message.version);
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters") && message.parameters !== "")
                    writer.uint32(34).string(message.parameters);
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays") && message.noticeDays !== 0)
                    writer.uint32(40).uint32(message.noticeDays);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ChangeContract.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ChangeContract();
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
                                message.contract = value;
                            else
                                delete message.contract;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.template = value;
                            else
                                delete message.template;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parameters = value;
                            else
                                delete message.parameters;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.noticeDays = value;
                            else
                                delete message.noticeDays;
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

            ChangeContract.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ChangeContract)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ChangeContract: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ChangeContract();
                if (object.contract != null)
                    if (object.contract.length)
                        if (typeof object.contract === "string")
                            $util.base64.decode(object.contract, message.contract = $util.newBuffer($util.base64.length(object.contract)), 0);
                        else if (object.contract.length >= 0)
                            message.contract = object.contract;
                if (object.template != null)
                    if (typeof object.template !== "string" || object.template.length)
                        message.template = $String(object.template);
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.parameters != null)
                    if (typeof object.parameters !== "string" || object.parameters.length)
                        message.parameters = $String(object.parameters);
                if (object.noticeDays != null)
                    if ($Number(object.noticeDays) !== 0)
                        message.noticeDays = object.noticeDays >>> 0;
                return message;
            };

            ChangeContract.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.contract = "";
                    else {
                        object.contract = [];
                        if (options.bytes !== $Array)
                            object.contract = $util.newBuffer(object.contract);
                    }
                    object.template = "";
                    object.version = 0;
                    object.parameters = "";
                    object.noticeDays = 0;
                }
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    object.contract = options.bytes === $String ? $util.base64.encode(message.contract, 0, message.contract.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.contract) : message.contract;
                if (message.template != null && $Object.hasOwnProperty.call(message, "template"))
                    object.template = message.template;
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    object.parameters = message.parameters;
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays"))
                    object.noticeDays = message.noticeDays;
                return object;
            };

            ChangeContract.prototype.toJSON = function() {
                return ChangeContract.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ChangeContract;
        })();

        ledger.RetireContract = (function() {

            const RetireContract = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RetireContract.prototype.contract = $util.newBuffer([]);
            RetireContract.prototype.noticeDays = 0;

            RetireContract.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(10).bytes(message.contract);
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays") && message.noticeDays !== 0)
                    writer.uint32(16).uint32(message.noticeDays);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RetireContract.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.RetireContract();
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
                                message.contract = value;
                            else
                                delete message.contract;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.noticeDays = value;
                            else
                                delete message.noticeDays;
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

            RetireContract.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.RetireContract)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.RetireContract: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.RetireContract();
                if (object.contract != null)
                    if (object.contract.length)
                        if (typeof object.contract === "string")
                            $util.base64.decode(object.contract, message.contract = $util.newBuffer($util.base64.length(object.contract)), 0);
                        else if (object.contract.length >= 0)
                            message.contract = object.contract;
                if (object.noticeDays != null)
                    if ($Number(object.noticeDays) !== 0)
                        message.noticeDays = object.noticeDays >>> 0;
                return message;
            };

            RetireContract.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.contract = "";
                    else {
                        object.contract = [];
                        if (options.bytes !== $Array)
                            object.contract = $util.newBuffer(object.contract);
                    }
                    object.noticeDays = 0;
                }
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    object.contract = options.bytes === $String ? $util.base64.encode(message.contract, 0, message.contract.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.contract) : message.contract;
                if (message.noticeDays != null && $Object.hasOwnProperty.call(message, "noticeDays"))
                    object.noticeDays = message.noticeDays;
                return object;
            };

            RetireContract.prototype.toJSON = function() {
                return RetireContract.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RetireContract;
        })();

        ledger.Vote = (function() {

            const Vote = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Vote.prototype.proposal = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Vote.prototype.approve = false;

            Vote.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal") && (typeof message.proposal === "object" ? message.proposal.low || message.proposal.high : message.proposal !== 0))
                    writer.uint32(8).uint64(message.proposal);
                if (message.approve != null && $Object.hasOwnProperty.call(message, "approve") && message.approve !== false)
                    writer.uint32(16).bool(message.approve);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Vote.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Vote();
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
                                message.proposal = value;
                            else
                                delete message.proposal;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.approve = value;
                            else
                                delete message.approve;
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

            Vote.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Vote)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Vote: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Vote();
                if (object.proposal != null)
                    if (typeof object.proposal === "object" ? object.proposal.low || object.proposal.high : $Number(object.proposal) !== 0)
                        if ($util.Long)
                            message.proposal = $util.Long.fromValue(object.proposal, true);
                        else if (typeof object.proposal === "string")
                            message.proposal = $parseInt(object.proposal, 10);
                        else if (typeof object.proposal === "number")
                            message.proposal = object.proposal;
                        else if (typeof object.proposal === "object")
                            message.proposal = new $util.LongBits(object.proposal.low >>> 0, object.proposal.high >>> 0).toNumber(true);
                if (object.approve != null)
                    if (object.approve)
                        message.approve = $Boolean(object.approve);
                return message;
            };

            Vote.toObject = function (message, options, _depth) {
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
                        object.proposal = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.proposal = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.approve = false;
                }
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.proposal = typeof message.proposal === "number" ? $BigInt(message.proposal) : $util.Long.fromBits(message.proposal.low >>> 0, message.proposal.high >>> 0, true).toBigInt();
                    else if (typeof message.proposal === "number")
                        object.proposal = options.longs === $String ? $String(message.proposal) : message.proposal;
                    else
                        object.proposal = options.longs === $String ? $util.Long.prototype.toString.call(message.proposal) : options.longs === $Number ? new $util.LongBits(message.proposal.low >>> 0, message.proposal.high >>> 0).toNumber(true) : message.proposal;
                if (message.approve != null && $Object.hasOwnProperty.call(message, "approve"))
                    object.approve = message.approve;
                return object;
            };

            Vote.prototype.toJSON = function() {
                return Vote.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Vote;
        })();

        ledger.Call = (function() {

            const Call = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Call.prototype.contract = $util.newBuffer([]);
            Call.prototype.data = $util.newBuffer([]);

            Call.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(10).bytes(message.contract);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Call.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Call();
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
                                message.contract = value;
                            else
                                delete message.contract;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
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

            Call.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Call)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Call: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Call();
                if (object.contract != null)
                    if (object.contract.length)
                        if (typeof object.contract === "string")
                            $util.base64.decode(object.contract, message.contract = $util.newBuffer($util.base64.length(object.contract)), 0);
                        else if (object.contract.length >= 0)
                            message.contract = object.contract;
                if (object.data != null)
                    if (object.data.length)
                        if (typeof object.data === "string")
                            $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                        else if (object.data.length >= 0)
                            message.data = object.data;
                return message;
            };

            Call.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.contract = "";
                    else {
                        object.contract = [];
                        if (options.bytes !== $Array)
                            object.contract = $util.newBuffer(object.contract);
                    }
                    if (options.bytes === $String)
                        object.data = "";
                    else {
                        object.data = [];
                        if (options.bytes !== $Array)
                            object.data = $util.newBuffer(object.data);
                    }
                }
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    object.contract = options.bytes === $String ? $util.base64.encode(message.contract, 0, message.contract.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.contract) : message.contract;
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
                return object;
            };

            Call.prototype.toJSON = function() {
                return Call.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Call;
        })();

        ledger.MarketCall = (function() {

            const MarketCall = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarketCall.prototype.placeOrder = null;
            MarketCall.prototype.cancelOrder = null;
            MarketCall.prototype.submitReading = null;
            MarketCall.prototype.correctReading = null;
            MarketCall.prototype.postTariff = null;
            MarketCall.prototype.placeStandingOrder = null;
            MarketCall.prototype.cancelStandingOrder = null;
            MarketCall.prototype.offerAgreement = null;
            MarketCall.prototype.acceptAgreement = null;
            MarketCall.prototype.endAgreement = null;

            let $oneOfFields;

            $Object.defineProperty(MarketCall.prototype, "call", {
                get: $util.oneOfGetter($oneOfFields = ["placeOrder", "cancelOrder", "submitReading", "correctReading", "postTariff", "placeStandingOrder", "cancelStandingOrder", "offerAgreement", "acceptAgreement", "endAgreement"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarketCall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.placeOrder != null && $Object.hasOwnProperty.call(message, "placeOrder"))
                    $root.gridhood.ledger.PlaceOrder.encode(message.placeOrder, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.cancelOrder != null && $Object.hasOwnProperty.call(message, "cancelOrder"))
                    $root.gridhood.ledger.CancelOrder.encode(message.cancelOrder, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.submitReading != null && $Object.hasOwnProperty.call(message, "submitReading"))
                    $root.gridhood.ledger.SubmitReading.encode(message.submitReading, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.correctReading != null && $Object.hasOwnProperty.call(message, "correctReading"))
                    $root.gridhood.ledger.CorrectReading.encode(message.correctReading, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.postTariff != null && $Object.hasOwnProperty.call(message, "postTariff"))
                    $root.gridhood.ledger.PostTariff.encode(message.postTariff, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.placeStandingOrder != null && $Object.hasOwnProperty.call(message, "placeStandingOrder"))
                    $root.gridhood.ledger.PlaceStandingOrder.encode(message.placeStandingOrder, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.cancelStandingOrder != null && $Object.hasOwnProperty.call(message, "cancelStandingOrder"))
                    $root.gridhood.ledger.CancelStandingOrder.encode(message.cancelStandingOrder, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.offerAgreement != null && $Object.hasOwnProperty.call(message, "offerAgreement"))
                    $root.gridhood.ledger.OfferAgreement.encode(message.offerAgreement, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.acceptAgreement != null && $Object.hasOwnProperty.call(message, "acceptAgreement"))
                    $root.gridhood.ledger.AcceptAgreement.encode(message.acceptAgreement, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.endAgreement != null && $Object.hasOwnProperty.call(message, "endAgreement"))
                    $root.gridhood.ledger.EndAgreement.encode(message.endAgreement, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarketCall.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.MarketCall();
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
                            message.placeOrder = $root.gridhood.ledger.PlaceOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.placeOrder);
                            message.call = "placeOrder";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.cancelOrder = $root.gridhood.ledger.CancelOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.cancelOrder);
                            message.call = "cancelOrder";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.submitReading = $root.gridhood.ledger.SubmitReading.decode(reader, reader.size(), $undefined, _depth + 1, message.submitReading);
                            message.call = "submitReading";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.correctReading = $root.gridhood.ledger.CorrectReading.decode(reader, reader.size(), $undefined, _depth + 1, message.correctReading);
                            message.call = "correctReading";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.postTariff = $root.gridhood.ledger.PostTariff.decode(reader, reader.size(), $undefined, _depth + 1, message.postTariff);
                            message.call = "postTariff";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.placeStandingOrder = $root.gridhood.ledger.PlaceStandingOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.placeStandingOrder);
                            message.call = "placeStandingOrder";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.cancelStandingOrder = $root.gridhood.ledger.CancelStandingOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.cancelStandingOrder);
                            message.call = "cancelStandingOrder";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.offerAgreement = $root.gridhood.ledger.OfferAgreement.decode(reader, reader.size(), $undefined, _depth + 1, message.offerAgreement);
                            message.call = "offerAgreement";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.acceptAgreement = $root.gridhood.ledger.AcceptAgreement.decode(reader, reader.size(), $undefined, _depth + 1, message.acceptAgreement);
                            message.call = "acceptAgreement";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.endAgreement = $root.gridhood.ledger.EndAgreement.decode(reader, reader.size(), $undefined, _depth + 1, message.endAgreement);
                            message.call = "endAgreement";
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

            MarketCall.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.MarketCall)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.MarketCall: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.MarketCall();
                if (object.placeOrder != null) {
                    if (!$util.isObject(object.placeOrder))
                        throw $TypeError(".gridhood.ledger.MarketCall.placeOrder: object expected");
                    message.placeOrder = $root.gridhood.ledger.PlaceOrder.fromObject(object.placeOrder, _depth + 1);
                }
                if (object.cancelOrder != null) {
                    if (!$util.isObject(object.cancelOrder))
                        throw $TypeError(".gridhood.ledger.MarketCall.cancelOrder: object expected");
                    message.cancelOrder = $root.gridhood.ledger.CancelOrder.fromObject(object.cancelOrder, _depth + 1);
                }
                if (object.submitReading != null) {
                    if (!$util.isObject(object.submitReading))
                        throw $TypeError(".gridhood.ledger.MarketCall.submitReading: object expected");
                    message.submitReading = $root.gridhood.ledger.SubmitReading.fromObject(object.submitReading, _depth + 1);
                }
                if (object.correctReading != null) {
                    if (!$util.isObject(object.correctReading))
                        throw $TypeError(".gridhood.ledger.MarketCall.correctReading: object expected");
                    message.correctReading = $root.gridhood.ledger.CorrectReading.fromObject(object.correctReading, _depth + 1);
                }
                if (object.postTariff != null) {
                    if (!$util.isObject(object.postTariff))
                        throw $TypeError(".gridhood.ledger.MarketCall.postTariff: object expected");
                    message.postTariff = $root.gridhood.ledger.PostTariff.fromObject(object.postTariff, _depth + 1);
                }
                if (object.placeStandingOrder != null) {
                    if (!$util.isObject(object.placeStandingOrder))
                        throw $TypeError(".gridhood.ledger.MarketCall.placeStandingOrder: object expected");
                    message.placeStandingOrder = $root.gridhood.ledger.PlaceStandingOrder.fromObject(object.placeStandingOrder, _depth + 1);
                }
                if (object.cancelStandingOrder != null) {
                    if (!$util.isObject(object.cancelStandingOrder))
                        throw $TypeError(".gridhood.ledger.MarketCall.cancelStandingOrder: object expected");
                    message.cancelStandingOrder = $root.gridhood.ledger.CancelStandingOrder.fromObject(object.cancelStandingOrder, _depth + 1);
                }
                if (object.offerAgreement != null) {
                    if (!$util.isObject(object.offerAgreement))
                        throw $TypeError(".gridhood.ledger.MarketCall.offerAgreement: object expected");
                    message.offerAgreement = $root.gridhood.ledger.OfferAgreement.fromObject(object.offerAgreement, _depth + 1);
                }
                if (object.acceptAgreement != null) {
                    if (!$util.isObject(object.acceptAgreement))
                        throw $TypeError(".gridhood.ledger.MarketCall.acceptAgreement: object expected");
                    message.acceptAgreement = $root.gridhood.ledger.AcceptAgreement.fromObject(object.acceptAgreement, _depth + 1);
                }
                if (object.endAgreement != null) {
                    if (!$util.isObject(object.endAgreement))
                        throw $TypeError(".gridhood.ledger.MarketCall.endAgreement: object expected");
                    message.endAgreement = $root.gridhood.ledger.EndAgreement.fromObject(object.endAgreement, _depth + 1);
                }
                return message;
            };

            MarketCall.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.placeOrder != null && $Object.hasOwnProperty.call(message, "placeOrder")) {
                    object.placeOrder = $root.gridhood.ledger.PlaceOrder.toObject(message.placeOrder, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "placeOrder";
                }
                if (message.cancelOrder != null && $Object.hasOwnProperty.call(message, "cancelOrder")) {
                    object.cancelOrder = $root.gridhood.ledger.CancelOrder.toObject(message.cancelOrder, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "cancelOrder";
                }
                if (message.submitReading != null && $Object.hasOwnProperty.call(message, "submitReading")) {
                    object.submitReading = $root.gridhood.ledger.SubmitReading.toObject(message.submitReading, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "submitReading";
                }
                if (message.correctReading != null && $Object.hasOwnProperty.call(message, "correctReading")) {
                    object.correctReading = $root.gridhood.ledger.CorrectReading.toObject(message.correctReading, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "correctReading";
                }
                if (message.postTariff != null && $Object.hasOwnProperty.call(message, "postTariff")) {
                    object.postTariff = $root.gridhood.ledger.PostTariff.toObject(message.postTariff, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "postTariff";
                }
                if (message.placeStandingOrder != null && $Object.hasOwnProperty.call(message, "placeStandingOrder")) {
                    object.placeStandingOrder = $root.gridhood.ledger.PlaceStandingOrder.toObject(message.placeStandingOrder, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "placeStandingOrder";
                }
                if (message.cancelStandingOrder != null && $Object.hasOwnProperty.call(message, "cancelStandingOrder")) {
                    object.cancelStandingOrder = $root.gridhood.ledger.CancelStandingOrder.toObject(message.cancelStandingOrder, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "cancelStandingOrder";
                }
                if (message.offerAgreement != null && $Object.hasOwnProperty.call(message, "offerAgreement")) {
                    object.offerAgreement = $root.gridhood.ledger.OfferAgreement.toObject(message.offerAgreement, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "offerAgreement";
                }
                if (message.acceptAgreement != null && $Object.hasOwnProperty.call(message, "acceptAgreement")) {
                    object.acceptAgreement = $root.gridhood.ledger.AcceptAgreement.toObject(message.acceptAgreement, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "acceptAgreement";
                }
                if (message.endAgreement != null && $Object.hasOwnProperty.call(message, "endAgreement")) {
                    object.endAgreement = $root.gridhood.ledger.EndAgreement.toObject(message.endAgreement, options, _depth + 1);
                    if (options.oneofs)
                        object.call = "endAgreement";
                }
                return object;
            };

            MarketCall.prototype.toJSON = function() {
                return MarketCall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketCall;
        })();

        ledger.PlaceOrder = (function() {

            const PlaceOrder = function (properties) {
                this.furtherSteps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlaceOrder.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PlaceOrder.prototype.side = 0;
            PlaceOrder.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PlaceOrder.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PlaceOrder.prototype.replaces = $util.newBuffer([]);
            PlaceOrder.prototype.furtherSteps = $util.emptyArray;
            PlaceOrder.prototype.preference = null;

            PlaceOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(8).uint64(message.slot);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(16).uint32(message.side);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(24).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(32).uint64(message.priceMicroPerWh);
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces") && message.replaces.length)
                    writer.uint32(42).bytes(message.replaces);
                if (message.furtherSteps != null && message.furtherSteps.length)
                    for (let i = 0; i < message.furtherSteps.length; ++i)
                        $root.gridhood.ledger.PriceStep.encode(message.furtherSteps[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    $root.gridhood.ledger.Preference.encode(message.preference, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlaceOrder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PlaceOrder();
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
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.replaces = value;
                            else
                                delete message.replaces;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.furtherSteps && message.furtherSteps.length))
                                message.furtherSteps = [];
                            message.furtherSteps.push($root.gridhood.ledger.PriceStep.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.preference = $root.gridhood.ledger.Preference.decode(reader, reader.size(), $undefined, _depth + 1, message.preference);
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

            PlaceOrder.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PlaceOrder)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PlaceOrder: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PlaceOrder();
                if (object.slot != null)
                    if (typeof object.slot === "object" ? object.slot.low || object.slot.high : $Number(object.slot) !== 0)
                        if ($util.Long)
                            message.slot = $util.Long.fromValue(object.slot, true);
                        else if (typeof object.slot === "string")
                            message.slot = $parseInt(object.slot, 10);
                        else if (typeof object.slot === "number")
                            message.slot = object.slot;
                        else if (typeof object.slot === "object")
                            message.slot = new $util.LongBits(object.slot.low >>> 0, object.slot.high >>> 0).toNumber(true);
                if (object.side != null)
                    if ($Number(object.side) !== 0)
                        message.side = object.side >>> 0;
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                if (object.replaces != null)
                    if (object.replaces.length)
                        if (typeof object.replaces === "string")
                            $util.base64.decode(object.replaces, message.replaces = $util.newBuffer($util.base64.length(object.replaces)), 0);
                        else if (object.replaces.length >= 0)
                            message.replaces = object.replaces;
                if (object.furtherSteps) {
                    if (!$Array.isArray(object.furtherSteps))
                        throw $TypeError(".gridhood.ledger.PlaceOrder.furtherSteps: array expected");
                    message.furtherSteps = $Array(object.furtherSteps.length);
                    for (let i = 0; i < object.furtherSteps.length; ++i) {
                        if (!$util.isObject(object.furtherSteps[i]))
                            throw $TypeError(".gridhood.ledger.PlaceOrder.furtherSteps: object expected");
                        message.furtherSteps[i] = $root.gridhood.ledger.PriceStep.fromObject(object.furtherSteps[i], _depth + 1);
                    }
                }
                if (object.preference != null) {
                    if (!$util.isObject(object.preference))
                        throw $TypeError(".gridhood.ledger.PlaceOrder.preference: object expected");
                    message.preference = $root.gridhood.ledger.Preference.fromObject(object.preference, _depth + 1);
                }
                return message;
            };

            PlaceOrder.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.furtherSteps = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.slot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.side = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.replaces = "";
                    else {
                        object.replaces = [];
                        if (options.bytes !== $Array)
                            object.replaces = $util.newBuffer(object.replaces);
                    }
                    object.preference = null;
                }
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slot = typeof message.slot === "number" ? $BigInt(message.slot) : $util.Long.fromBits(message.slot.low >>> 0, message.slot.high >>> 0, true).toBigInt();
                    else if (typeof message.slot === "number")
                        object.slot = options.longs === $String ? $String(message.slot) : message.slot;
                    else
                        object.slot = options.longs === $String ? $util.Long.prototype.toString.call(message.slot) : options.longs === $Number ? new $util.LongBits(message.slot.low >>> 0, message.slot.high >>> 0).toNumber(true) : message.slot;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = message.side;
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces"))
                    object.replaces = options.bytes === $String ? $util.base64.encode(message.replaces, 0, message.replaces.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.replaces) : message.replaces;
                if (message.furtherSteps && message.furtherSteps.length) {
                    object.furtherSteps = $Array(message.furtherSteps.length);
                    for (let j = 0; j < message.furtherSteps.length; ++j)
                        object.furtherSteps[j] = $root.gridhood.ledger.PriceStep.toObject(message.furtherSteps[j], options, _depth + 1);
                }
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    object.preference = $root.gridhood.ledger.Preference.toObject(message.preference, options, _depth + 1);
                return object;
            };

            PlaceOrder.prototype.toJSON = function() {
                return PlaceOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PlaceOrder;
        })();

        ledger.PriceStep = (function() {

            const PriceStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PriceStep.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PriceStep.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            PriceStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(8).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(16).uint64(message.priceMicroPerWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PriceStep.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PriceStep();
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
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
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

            PriceStep.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PriceStep)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PriceStep: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PriceStep();
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                return message;
            };

            PriceStep.toObject = function (message, options, _depth) {
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
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                return object;
            };

            PriceStep.prototype.toJSON = function() {
                return PriceStep.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PriceStep;
        })();

        ledger.Preference = (function() {

            const Preference = function (properties) {
                this.neighbours = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Preference.prototype.neighbours = $util.emptyArray;
            Preference.prototype.renewable = false;

            Preference.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.neighbours != null && message.neighbours.length)
                    for (let i = 0; i < message.neighbours.length; ++i)
                        writer.uint32(10).string(message.neighbours[i]);
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable") && message.renewable !== false)
                    writer.uint32(16).bool(message.renewable);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Preference.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Preference();
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
                            if (!(message.neighbours && message.neighbours.length))
                                message.neighbours = [];
                            message.neighbours.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.renewable = value;
                            else
                                delete message.renewable;
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

            Preference.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Preference)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Preference: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Preference();
                if (object.neighbours) {
                    if (!$Array.isArray(object.neighbours))
                        throw $TypeError(".gridhood.ledger.Preference.neighbours: array expected");
                    message.neighbours = $Array(object.neighbours.length);
                    for (let i = 0; i < object.neighbours.length; ++i)
                        message.neighbours[i] = $String(object.neighbours[i]);
                }
                if (object.renewable != null)
                    if (object.renewable)
                        message.renewable = $Boolean(object.renewable);
                return message;
            };

            Preference.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.neighbours = [];
                if (options.defaults)
                    object.renewable = false;
                if (message.neighbours && message.neighbours.length) {
                    object.neighbours = $Array(message.neighbours.length);
                    for (let j = 0; j < message.neighbours.length; ++j)
                        object.neighbours[j] = message.neighbours[j];
                }
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable"))
                    object.renewable = message.renewable;
                return object;
            };

            Preference.prototype.toJSON = function() {
                return Preference.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Preference;
        })();

        ledger.SlotPattern = (function() {

            const SlotPattern = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SlotPattern.prototype.firstSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SlotPattern.prototype.lastSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SlotPattern.prototype.weekdays = 0;
            SlotPattern.prototype.fromMinute = 0;
            SlotPattern.prototype.toMinute = 0;

            SlotPattern.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstSlot != null && $Object.hasOwnProperty.call(message, "firstSlot") && (typeof message.firstSlot === "object" ? message.firstSlot.low || message.firstSlot.high : message.firstSlot !== 0))
                    writer.uint32(8).uint64(message.firstSlot);
                if (message.lastSlot != null && $Object.hasOwnProperty.call(message, "lastSlot") && (typeof message.lastSlot === "object" ? message.lastSlot.low || message.lastSlot.high : message.lastSlot !== 0))
                    writer.uint32(16).uint64(message.lastSlot);
                if (message.weekdays != null && $Object.hasOwnProperty.call(message, "weekdays") && message.weekdays !== 0)
                    writer.uint32(24).uint32(message.weekdays);
                if (message.fromMinute != null && $Object.hasOwnProperty.call(message, "fromMinute") && message.fromMinute !== 0)
                    writer.uint32(32).uint32(message.fromMinute);
                if (message.toMinute != null && $Object.hasOwnProperty.call(message, "toMinute") && message.toMinute !== 0)
                    writer.uint32(40).uint32(message.toMinute);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SlotPattern.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SlotPattern();
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
                                message.firstSlot = value;
                            else
                                delete message.firstSlot;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSlot = value;
                            else
                                delete message.lastSlot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.weekdays = value;
                            else
                                delete message.weekdays;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromMinute = value;
                            else
                                delete message.fromMinute;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.toMinute = value;
                            else
                                delete message.toMinute;
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

            SlotPattern.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SlotPattern)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SlotPattern: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SlotPattern();
                if (object.firstSlot != null)
                    if (typeof object.firstSlot === "object" ? object.firstSlot.low || object.firstSlot.high : $Number(object.firstSlot) !== 0)
                        if ($util.Long)
                            message.firstSlot = $util.Long.fromValue(object.firstSlot, true);
                        else if (typeof object.firstSlot === "string")
                            message.firstSlot = $parseInt(object.firstSlot, 10);
                        else if (typeof object.firstSlot === "number")
                            message.firstSlot = object.firstSlot;
                        else if (typeof object.firstSlot === "object")
                            message.firstSlot = new $util.LongBits(object.firstSlot.low >>> 0, object.firstSlot.high >>> 0).toNumber(true);
                if (object.lastSlot != null)
                    if (typeof object.lastSlot === "object" ? object.lastSlot.low || object.lastSlot.high : $Number(object.lastSlot) !== 0)
                        if ($util.Long)
                            message.lastSlot = $util.Long.fromValue(object.lastSlot, true);
                        else if (typeof object.lastSlot === "string")
                            message.lastSlot = $parseInt(object.lastSlot, 10);
                        else if (typeof object.lastSlot === "number")
                            message.lastSlot = object.lastSlot;
                        else if (typeof object.lastSlot === "object")
                            message.lastSlot = new $util.LongBits(object.lastSlot.low >>> 0, object.lastSlot.high >>> 0).toNumber(true);
                if (object.weekdays != null)
                    if ($Number(object.weekdays) !== 0)
                        message.weekdays = object.weekdays >>> 0;
                if (object.fromMinute != null)
                    if ($Number(object.fromMinute) !== 0)
                        message.fromMinute = object.fromMinute >>> 0;
                if (object.toMinute != null)
                    if ($Number(object.toMinute) !== 0)
                        message.toMinute = object.toMinute >>> 0;
                return message;
            };

            SlotPattern.toObject = function (message, options, _depth) {
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
                        object.firstSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lastSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.weekdays = 0;
                    object.fromMinute = 0;
                    object.toMinute = 0;
                }
                if (message.firstSlot != null && $Object.hasOwnProperty.call(message, "firstSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSlot = typeof message.firstSlot === "number" ? $BigInt(message.firstSlot) : $util.Long.fromBits(message.firstSlot.low >>> 0, message.firstSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSlot === "number")
                        object.firstSlot = options.longs === $String ? $String(message.firstSlot) : message.firstSlot;
                    else
                        object.firstSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSlot) : options.longs === $Number ? new $util.LongBits(message.firstSlot.low >>> 0, message.firstSlot.high >>> 0).toNumber(true) : message.firstSlot;
                if (message.lastSlot != null && $Object.hasOwnProperty.call(message, "lastSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastSlot = typeof message.lastSlot === "number" ? $BigInt(message.lastSlot) : $util.Long.fromBits(message.lastSlot.low >>> 0, message.lastSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.lastSlot === "number")
                        object.lastSlot = options.longs === $String ? $String(message.lastSlot) : message.lastSlot;
                    else
                        object.lastSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.lastSlot) : options.longs === $Number ? new $util.LongBits(message.lastSlot.low >>> 0, message.lastSlot.high >>> 0).toNumber(true) : message.lastSlot;
                if (message.weekdays != null && $Object.hasOwnProperty.call(message, "weekdays"))
                    object.weekdays = message.weekdays;
                if (message.fromMinute != null && $Object.hasOwnProperty.call(message, "fromMinute"))
                    object.fromMinute = message.fromMinute;
                if (message.toMinute != null && $Object.hasOwnProperty.call(message, "toMinute"))
                    object.toMinute = message.toMinute;
                return object;
            };

            SlotPattern.prototype.toJSON = function() {
                return SlotPattern.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotPattern;
        })();

        ledger.PlaceStandingOrder = (function() {

            const PlaceStandingOrder = function (properties) {
                this.steps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlaceStandingOrder.prototype.side = 0;
            PlaceStandingOrder.prototype.steps = $util.emptyArray;
            PlaceStandingOrder.prototype.pattern = null;
            PlaceStandingOrder.prototype.preference = null;
            PlaceStandingOrder.prototype.replaces = $util.newBuffer([]);

            PlaceStandingOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(8).uint32(message.side);
                if (message.steps != null && message.steps.length)
                    for (let i = 0; i < message.steps.length; ++i)
                        $root.gridhood.ledger.PriceStep.encode(message.steps[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    $root.gridhood.ledger.SlotPattern.encode(message.pattern, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    $root.gridhood.ledger.Preference.encode(message.preference, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces") && message.replaces.length)
                    writer.uint32(42).bytes(message.replaces);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlaceStandingOrder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PlaceStandingOrder();
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
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.steps && message.steps.length))
                                message.steps = [];
                            message.steps.push($root.gridhood.ledger.PriceStep.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.pattern = $root.gridhood.ledger.SlotPattern.decode(reader, reader.size(), $undefined, _depth + 1, message.pattern);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.preference = $root.gridhood.ledger.Preference.decode(reader, reader.size(), $undefined, _depth + 1, message.preference);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.replaces = value;
                            else
                                delete message.replaces;
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

            PlaceStandingOrder.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PlaceStandingOrder)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PlaceStandingOrder: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PlaceStandingOrder();
                if (object.side != null)
                    if ($Number(object.side) !== 0)
                        message.side = object.side >>> 0;
                if (object.steps) {
                    if (!$Array.isArray(object.steps))
                        throw $TypeError(".gridhood.ledger.PlaceStandingOrder.steps: array expected");
                    message.steps = $Array(object.steps.length);
                    for (let i = 0; i < object.steps.length; ++i) {
                        if (!$util.isObject(object.steps[i]))
                            throw $TypeError(".gridhood.ledger.PlaceStandingOrder.steps: object expected");
                        message.steps[i] = $root.gridhood.ledger.PriceStep.fromObject(object.steps[i], _depth + 1);
                    }
                }
                if (object.pattern != null) {
                    if (!$util.isObject(object.pattern))
                        throw $TypeError(".gridhood.ledger.PlaceStandingOrder.pattern: object expected");
                    message.pattern = $root.gridhood.ledger.SlotPattern.fromObject(object.pattern, _depth + 1);
                }
                if (object.preference != null) {
                    if (!$util.isObject(object.preference))
                        throw $TypeError(".gridhood.ledger.PlaceStandingOrder.preference: object expected");
                    message.preference = $root.gridhood.ledger.Preference.fromObject(object.preference, _depth + 1);
                }
                if (object.replaces != null)
                    if (object.replaces.length)
                        if (typeof object.replaces === "string")
                            $util.base64.decode(object.replaces, message.replaces = $util.newBuffer($util.base64.length(object.replaces)), 0);
                        else if (object.replaces.length >= 0)
                            message.replaces = object.replaces;
                return message;
            };

            PlaceStandingOrder.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.steps = [];
                if (options.defaults) {
                    object.side = 0;
                    object.pattern = null;
                    object.preference = null;
                    if (options.bytes === $String)
                        object.replaces = "";
                    else {
                        object.replaces = [];
                        if (options.bytes !== $Array)
                            object.replaces = $util.newBuffer(object.replaces);
                    }
                }
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = message.side;
                if (message.steps && message.steps.length) {
                    object.steps = $Array(message.steps.length);
                    for (let j = 0; j < message.steps.length; ++j)
                        object.steps[j] = $root.gridhood.ledger.PriceStep.toObject(message.steps[j], options, _depth + 1);
                }
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    object.pattern = $root.gridhood.ledger.SlotPattern.toObject(message.pattern, options, _depth + 1);
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    object.preference = $root.gridhood.ledger.Preference.toObject(message.preference, options, _depth + 1);
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces"))
                    object.replaces = options.bytes === $String ? $util.base64.encode(message.replaces, 0, message.replaces.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.replaces) : message.replaces;
                return object;
            };

            PlaceStandingOrder.prototype.toJSON = function() {
                return PlaceStandingOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PlaceStandingOrder;
        })();

        ledger.CancelStandingOrder = (function() {

            const CancelStandingOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelStandingOrder.prototype.standingOrder = $util.newBuffer([]);

            CancelStandingOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.standingOrder != null && $Object.hasOwnProperty.call(message, "standingOrder") && message.standingOrder.length)
                    writer.uint32(10).bytes(message.standingOrder);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelStandingOrder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.CancelStandingOrder();
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
                                message.standingOrder = value;
                            else
                                delete message.standingOrder;
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

            CancelStandingOrder.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.CancelStandingOrder)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.CancelStandingOrder: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.CancelStandingOrder();
                if (object.standingOrder != null)
                    if (object.standingOrder.length)
                        if (typeof object.standingOrder === "string")
                            $util.base64.decode(object.standingOrder, message.standingOrder = $util.newBuffer($util.base64.length(object.standingOrder)), 0);
                        else if (object.standingOrder.length >= 0)
                            message.standingOrder = object.standingOrder;
                return message;
            };

            CancelStandingOrder.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.standingOrder = "";
                    else {
                        object.standingOrder = [];
                        if (options.bytes !== $Array)
                            object.standingOrder = $util.newBuffer(object.standingOrder);
                    }
                if (message.standingOrder != null && $Object.hasOwnProperty.call(message, "standingOrder"))
                    object.standingOrder = options.bytes === $String ? $util.base64.encode(message.standingOrder, 0, message.standingOrder.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.standingOrder) : message.standingOrder;
                return object;
            };

            CancelStandingOrder.prototype.toJSON = function() {
                return CancelStandingOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CancelStandingOrder;
        })();

        ledger.OfferAgreement = (function() {

            const OfferAgreement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OfferAgreement.prototype.to = "";
            OfferAgreement.prototype.side = 0;
            OfferAgreement.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            OfferAgreement.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            OfferAgreement.prototype.pattern = null;
            OfferAgreement.prototype.noticeSlots = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            OfferAgreement.prototype.answerByMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            OfferAgreement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                    writer.uint32(10).string(message.to);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(16).uint32(message.side);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(24).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(32).uint64(message.priceMicroPerWh);
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    $root.gridhood.ledger.SlotPattern.encode(message.pattern, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.noticeSlots != null && $Object.hasOwnProperty.call(message, "noticeSlots") && (typeof message.noticeSlots === "object" ? message.noticeSlots.low || message.noticeSlots.high : message.noticeSlots !== 0))
                    writer.uint32(48).uint64(message.noticeSlots);
                if (message.answerByMs != null && $Object.hasOwnProperty.call(message, "answerByMs") && (typeof message.answerByMs === "object" ? message.answerByMs.low || message.answerByMs.high : message.answerByMs !== 0))
                    writer.uint32(56).uint64(message.answerByMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OfferAgreement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.OfferAgreement();
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
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.pattern = $root.gridhood.ledger.SlotPattern.decode(reader, reader.size(), $undefined, _depth + 1, message.pattern);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.noticeSlots = value;
                            else
                                delete message.noticeSlots;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.answerByMs = value;
                            else
                                delete message.answerByMs;
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

            OfferAgreement.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.OfferAgreement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.OfferAgreement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.OfferAgreement();
                if (object.to != null)
                    if (typeof object.to !== "string" || object.to.length)
                        message.to = $String(object.to);
                if (object.side != null)
                    if ($Number(object.side) !== 0)
                        message.side = object.side >>> 0;
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                if (object.pattern != null) {
                    if (!$util.isObject(object.pattern))
                        throw $TypeError(".gridhood.ledger.OfferAgreement.pattern: object expected");
                    message.pattern = $root.gridhood.ledger.SlotPattern.fromObject(object.pattern, _depth + 1);
                }
                if (object.noticeSlots != null)
                    if (typeof object.noticeSlots === "object" ? object.noticeSlots.low || object.noticeSlots.high : $Number(object.noticeSlots) !== 0)
                        if ($util.Long)
                            message.noticeSlots = $util.Long.fromValue(object.noticeSlots, true);
                        else if (typeof object.noticeSlots === "string")
                            message.noticeSlots = $parseInt(object.noticeSlots, 10);
                        else if (typeof object.noticeSlots === "number")
                            message.noticeSlots = object.noticeSlots;
                        else if (typeof object.noticeSlots === "object")
                            message.noticeSlots = new $util.LongBits(object.noticeSlots.low >>> 0, object.noticeSlots.high >>> 0).toNumber(true);
                if (object.answerByMs != null)
                    if (typeof object.answerByMs === "object" ? object.answerByMs.low || object.answerByMs.high : $Number(object.answerByMs) !== 0)
                        if ($util.Long)
                            message.answerByMs = $util.Long.fromValue(object.answerByMs, true);
                        else if (typeof object.answerByMs === "string")
                            message.answerByMs = $parseInt(object.answerByMs, 10);
                        else if (typeof object.answerByMs === "number")
                            message.answerByMs = object.answerByMs;
                        else if (typeof object.answerByMs === "object")
                            message.answerByMs = new $util.LongBits(object.answerByMs.low >>> 0, object.answerByMs.high >>> 0).toNumber(true);
                return message;
            };

            OfferAgreement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.to = "";
                    object.side = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.pattern = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.noticeSlots = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.noticeSlots = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.answerByMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.answerByMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    object.to = message.to;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = message.side;
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    object.pattern = $root.gridhood.ledger.SlotPattern.toObject(message.pattern, options, _depth + 1);
                if (message.noticeSlots != null && $Object.hasOwnProperty.call(message, "noticeSlots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.noticeSlots = typeof message.noticeSlots === "number" ? $BigInt(message.noticeSlots) : $util.Long.fromBits(message.noticeSlots.low >>> 0, message.noticeSlots.high >>> 0, true).toBigInt();
                    else if (typeof message.noticeSlots === "number")
                        object.noticeSlots = options.longs === $String ? $String(message.noticeSlots) : message.noticeSlots;
                    else
                        object.noticeSlots = options.longs === $String ? $util.Long.prototype.toString.call(message.noticeSlots) : options.longs === $Number ? new $util.LongBits(message.noticeSlots.low >>> 0, message.noticeSlots.high >>> 0).toNumber(true) : message.noticeSlots;
                if (message.answerByMs != null && $Object.hasOwnProperty.call(message, "answerByMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.answerByMs = typeof message.answerByMs === "number" ? $BigInt(message.answerByMs) : $util.Long.fromBits(message.answerByMs.low >>> 0, message.answerByMs.high >>> 0, true).toBigInt();
                    else if (typeof message.answerByMs === "number")
                        object.answerByMs = options.longs === $String ? $String(message.answerByMs) : message.answerByMs;
                    else
                        object.answerByMs = options.longs === $String ? $util.Long.prototype.toString.call(message.answerByMs) : options.longs === $Number ? new $util.LongBits(message.answerByMs.low >>> 0, message.answerByMs.high >>> 0).toNumber(true) : message.answerByMs;
                return object;
            };

            OfferAgreement.prototype.toJSON = function() {
                return OfferAgreement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OfferAgreement;
        })();

        ledger.AcceptAgreement = (function() {

            const AcceptAgreement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AcceptAgreement.prototype.agreement = $util.newBuffer([]);

            AcceptAgreement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement.length)
                    writer.uint32(10).bytes(message.agreement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AcceptAgreement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AcceptAgreement();
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
                                message.agreement = value;
                            else
                                delete message.agreement;
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

            AcceptAgreement.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AcceptAgreement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AcceptAgreement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AcceptAgreement();
                if (object.agreement != null)
                    if (object.agreement.length)
                        if (typeof object.agreement === "string")
                            $util.base64.decode(object.agreement, message.agreement = $util.newBuffer($util.base64.length(object.agreement)), 0);
                        else if (object.agreement.length >= 0)
                            message.agreement = object.agreement;
                return message;
            };

            AcceptAgreement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.agreement = "";
                    else {
                        object.agreement = [];
                        if (options.bytes !== $Array)
                            object.agreement = $util.newBuffer(object.agreement);
                    }
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                    object.agreement = options.bytes === $String ? $util.base64.encode(message.agreement, 0, message.agreement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreement) : message.agreement;
                return object;
            };

            AcceptAgreement.prototype.toJSON = function() {
                return AcceptAgreement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AcceptAgreement;
        })();

        ledger.EndAgreement = (function() {

            const EndAgreement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            EndAgreement.prototype.agreement = $util.newBuffer([]);

            EndAgreement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement.length)
                    writer.uint32(10).bytes(message.agreement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            EndAgreement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.EndAgreement();
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
                                message.agreement = value;
                            else
                                delete message.agreement;
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

            EndAgreement.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.EndAgreement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.EndAgreement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.EndAgreement();
                if (object.agreement != null)
                    if (object.agreement.length)
                        if (typeof object.agreement === "string")
                            $util.base64.decode(object.agreement, message.agreement = $util.newBuffer($util.base64.length(object.agreement)), 0);
                        else if (object.agreement.length >= 0)
                            message.agreement = object.agreement;
                return message;
            };

            EndAgreement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if (options.bytes === $String)
                        object.agreement = "";
                    else {
                        object.agreement = [];
                        if (options.bytes !== $Array)
                            object.agreement = $util.newBuffer(object.agreement);
                    }
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                    object.agreement = options.bytes === $String ? $util.base64.encode(message.agreement, 0, message.agreement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreement) : message.agreement;
                return object;
            };

            EndAgreement.prototype.toJSON = function() {
                return EndAgreement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EndAgreement;
        })();

        ledger.PostTariff = (function() {

            const PostTariff = function (properties) {
                this.retail = [];
                this.feedIn = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PostTariff.prototype.firstSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PostTariff.prototype.retail = $util.emptyArray;
            PostTariff.prototype.feedIn = $util.emptyArray;

            PostTariff.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstSlot != null && $Object.hasOwnProperty.call(message, "firstSlot") && (typeof message.firstSlot === "object" ? message.firstSlot.low || message.firstSlot.high : message.firstSlot !== 0))
                    writer.uint32(8).uint64(message.firstSlot);
                if (message.retail != null && message.retail.length)
                    writer.uint32(18).uint64s(message.retail);
                if (message.feedIn != null && message.feedIn.length)
                    writer.uint32(26).uint64s(message.feedIn);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PostTariff.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PostTariff();
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
                                message.firstSlot = value;
                            else
                                delete message.firstSlot;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.retail && message.retail.length))
                                    message.retail = [];
                                reader.uint64s(message.retail);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.retail && message.retail.length))
                                message.retail = [];
                            message.retail.push(reader.uint64());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.feedIn && message.feedIn.length))
                                    message.feedIn = [];
                                reader.uint64s(message.feedIn);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.feedIn && message.feedIn.length))
                                message.feedIn = [];
                            message.feedIn.push(reader.uint64());
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

            PostTariff.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PostTariff)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PostTariff: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PostTariff();
                if (object.firstSlot != null)
                    if (typeof object.firstSlot === "object" ? object.firstSlot.low || object.firstSlot.high : $Number(object.firstSlot) !== 0)
                        if ($util.Long)
                            message.firstSlot = $util.Long.fromValue(object.firstSlot, true);
                        else if (typeof object.firstSlot === "string")
                            message.firstSlot = $parseInt(object.firstSlot, 10);
                        else if (typeof object.firstSlot === "number")
                            message.firstSlot = object.firstSlot;
                        else if (typeof object.firstSlot === "object")
                            message.firstSlot = new $util.LongBits(object.firstSlot.low >>> 0, object.firstSlot.high >>> 0).toNumber(true);
                if (object.retail) {
                    if (!$Array.isArray(object.retail))
                        throw $TypeError(".gridhood.ledger.PostTariff.retail: array expected");
                    message.retail = $Array(object.retail.length);
                    for (let i = 0; i < object.retail.length; ++i)
                        if ($util.Long)
                            message.retail[i] = $util.Long.fromValue(object.retail[i], true);
                        else if (typeof object.retail[i] === "string")
                            message.retail[i] = $parseInt(object.retail[i], 10);
                        else if (typeof object.retail[i] === "number")
                            message.retail[i] = object.retail[i];
                        else if (typeof object.retail[i] === "object")
                            message.retail[i] = new $util.LongBits(object.retail[i].low >>> 0, object.retail[i].high >>> 0).toNumber(true);
                }
                if (object.feedIn) {
                    if (!$Array.isArray(object.feedIn))
                        throw $TypeError(".gridhood.ledger.PostTariff.feedIn: array expected");
                    message.feedIn = $Array(object.feedIn.length);
                    for (let i = 0; i < object.feedIn.length; ++i)
                        if ($util.Long)
                            message.feedIn[i] = $util.Long.fromValue(object.feedIn[i], true);
                        else if (typeof object.feedIn[i] === "string")
                            message.feedIn[i] = $parseInt(object.feedIn[i], 10);
                        else if (typeof object.feedIn[i] === "number")
                            message.feedIn[i] = object.feedIn[i];
                        else if (typeof object.feedIn[i] === "object")
                            message.feedIn[i] = new $util.LongBits(object.feedIn[i].low >>> 0, object.feedIn[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            PostTariff.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.retail = [];
                    object.feedIn = [];
                }
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.firstSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.firstSlot != null && $Object.hasOwnProperty.call(message, "firstSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSlot = typeof message.firstSlot === "number" ? $BigInt(message.firstSlot) : $util.Long.fromBits(message.firstSlot.low >>> 0, message.firstSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSlot === "number")
                        object.firstSlot = options.longs === $String ? $String(message.firstSlot) : message.firstSlot;
                    else
                        object.firstSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSlot) : options.longs === $Number ? new $util.LongBits(message.firstSlot.low >>> 0, message.firstSlot.high >>> 0).toNumber(true) : message.firstSlot;
                if (message.retail && message.retail.length) {
                    object.retail = $Array(message.retail.length);
                    for (let j = 0; j < message.retail.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.retail[j] = typeof message.retail[j] === "number" ? $BigInt(message.retail[j]) : $util.Long.fromBits(message.retail[j].low >>> 0, message.retail[j].high >>> 0, true).toBigInt();
                        else if (typeof message.retail[j] === "number")
                            object.retail[j] = options.longs === $String ? $String(message.retail[j]) : message.retail[j];
                        else
                            object.retail[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.retail[j]) : options.longs === $Number ? new $util.LongBits(message.retail[j].low >>> 0, message.retail[j].high >>> 0).toNumber(true) : message.retail[j];
                }
                if (message.feedIn && message.feedIn.length) {
                    object.feedIn = $Array(message.feedIn.length);
                    for (let j = 0; j < message.feedIn.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.feedIn[j] = typeof message.feedIn[j] === "number" ? $BigInt(message.feedIn[j]) : $util.Long.fromBits(message.feedIn[j].low >>> 0, message.feedIn[j].high >>> 0, true).toBigInt();
                        else if (typeof message.feedIn[j] === "number")
                            object.feedIn[j] = options.longs === $String ? $String(message.feedIn[j]) : message.feedIn[j];
                        else
                            object.feedIn[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.feedIn[j]) : options.longs === $Number ? new $util.LongBits(message.feedIn[j].low >>> 0, message.feedIn[j].high >>> 0).toNumber(true) : message.feedIn[j];
                }
                return object;
            };

            PostTariff.prototype.toJSON = function() {
                return PostTariff.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PostTariff;
        })();

        ledger.CancelOrder = (function() {

            const CancelOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelOrder.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CancelOrder.prototype.order = $util.newBuffer([]);

            CancelOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(8).uint64(message.slot);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(18).bytes(message.order);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelOrder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.CancelOrder();
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
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.order = value;
                            else
                                delete message.order;
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

            CancelOrder.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.CancelOrder)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.CancelOrder: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.CancelOrder();
                if (object.slot != null)
                    if (typeof object.slot === "object" ? object.slot.low || object.slot.high : $Number(object.slot) !== 0)
                        if ($util.Long)
                            message.slot = $util.Long.fromValue(object.slot, true);
                        else if (typeof object.slot === "string")
                            message.slot = $parseInt(object.slot, 10);
                        else if (typeof object.slot === "number")
                            message.slot = object.slot;
                        else if (typeof object.slot === "object")
                            message.slot = new $util.LongBits(object.slot.low >>> 0, object.slot.high >>> 0).toNumber(true);
                if (object.order != null)
                    if (object.order.length)
                        if (typeof object.order === "string")
                            $util.base64.decode(object.order, message.order = $util.newBuffer($util.base64.length(object.order)), 0);
                        else if (object.order.length >= 0)
                            message.order = object.order;
                return message;
            };

            CancelOrder.toObject = function (message, options, _depth) {
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
                        object.slot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.order = "";
                    else {
                        object.order = [];
                        if (options.bytes !== $Array)
                            object.order = $util.newBuffer(object.order);
                    }
                }
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slot = typeof message.slot === "number" ? $BigInt(message.slot) : $util.Long.fromBits(message.slot.low >>> 0, message.slot.high >>> 0, true).toBigInt();
                    else if (typeof message.slot === "number")
                        object.slot = options.longs === $String ? $String(message.slot) : message.slot;
                    else
                        object.slot = options.longs === $String ? $util.Long.prototype.toString.call(message.slot) : options.longs === $Number ? new $util.LongBits(message.slot.low >>> 0, message.slot.high >>> 0).toNumber(true) : message.slot;
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    object.order = options.bytes === $String ? $util.base64.encode(message.order, 0, message.order.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.order) : message.order;
                return object;
            };

            CancelOrder.prototype.toJSON = function() {
                return CancelOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CancelOrder;
        })();

        ledger.SubmitReading = (function() {

            const SubmitReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SubmitReading.prototype.reading = $util.newBuffer([]);
            SubmitReading.prototype.signature = $util.newBuffer([]);

            SubmitReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading") && message.reading.length)
                    writer.uint32(10).bytes(message.reading);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SubmitReading.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SubmitReading();
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
                                message.reading = value;
                            else
                                delete message.reading;
                            continue;
                        }
                    case 2: {
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

            SubmitReading.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SubmitReading)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SubmitReading: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SubmitReading();
                if (object.reading != null)
                    if (object.reading.length)
                        if (typeof object.reading === "string")
                            $util.base64.decode(object.reading, message.reading = $util.newBuffer($util.base64.length(object.reading)), 0);
                        else if (object.reading.length >= 0)
                            message.reading = object.reading;
                if (object.signature != null)
                    if (object.signature.length)
                        if (typeof object.signature === "string")
                            $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                        else if (object.signature.length >= 0)
                            message.signature = object.signature;
                return message;
            };

            SubmitReading.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.reading = "";
                    else {
                        object.reading = [];
                        if (options.bytes !== $Array)
                            object.reading = $util.newBuffer(object.reading);
                    }
                    if (options.bytes === $String)
                        object.signature = "";
                    else {
                        object.signature = [];
                        if (options.bytes !== $Array)
                            object.signature = $util.newBuffer(object.signature);
                    }
                }
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading"))
                    object.reading = options.bytes === $String ? $util.base64.encode(message.reading, 0, message.reading.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.reading) : message.reading;
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                return object;
            };

            SubmitReading.prototype.toJSON = function() {
                return SubmitReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubmitReading;
        })();

        ledger.MeterReading = (function() {

            const MeterReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MeterReading.prototype.meterKey = $util.newBuffer([]);
            MeterReading.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MeterReading.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MeterReading.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MeterReading.prototype.quality = 0;

            MeterReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(10).bytes(message.meterKey);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(16).uint64(message.slot);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(24).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(32).uint64(message.exportWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(40).uint32(message.quality);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MeterReading.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.MeterReading();
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
                                message.meterKey = value;
                            else
                                delete message.meterKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.importWh = value;
                            else
                                delete message.importWh;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportWh = value;
                            else
                                delete message.exportWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
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

            MeterReading.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.MeterReading)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.MeterReading: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.MeterReading();
                if (object.meterKey != null)
                    if (object.meterKey.length)
                        if (typeof object.meterKey === "string")
                            $util.base64.decode(object.meterKey, message.meterKey = $util.newBuffer($util.base64.length(object.meterKey)), 0);
                        else if (object.meterKey.length >= 0)
                            message.meterKey = object.meterKey;
                if (object.slot != null)
                    if (typeof object.slot === "object" ? object.slot.low || object.slot.high : $Number(object.slot) !== 0)
                        if ($util.Long)
                            message.slot = $util.Long.fromValue(object.slot, true);
                        else if (typeof object.slot === "string")
                            message.slot = $parseInt(object.slot, 10);
                        else if (typeof object.slot === "number")
                            message.slot = object.slot;
                        else if (typeof object.slot === "object")
                            message.slot = new $util.LongBits(object.slot.low >>> 0, object.slot.high >>> 0).toNumber(true);
                if (object.importWh != null)
                    if (typeof object.importWh === "object" ? object.importWh.low || object.importWh.high : $Number(object.importWh) !== 0)
                        if ($util.Long)
                            message.importWh = $util.Long.fromValue(object.importWh, true);
                        else if (typeof object.importWh === "string")
                            message.importWh = $parseInt(object.importWh, 10);
                        else if (typeof object.importWh === "number")
                            message.importWh = object.importWh;
                        else if (typeof object.importWh === "object")
                            message.importWh = new $util.LongBits(object.importWh.low >>> 0, object.importWh.high >>> 0).toNumber(true);
                if (object.exportWh != null)
                    if (typeof object.exportWh === "object" ? object.exportWh.low || object.exportWh.high : $Number(object.exportWh) !== 0)
                        if ($util.Long)
                            message.exportWh = $util.Long.fromValue(object.exportWh, true);
                        else if (typeof object.exportWh === "string")
                            message.exportWh = $parseInt(object.exportWh, 10);
                        else if (typeof object.exportWh === "number")
                            message.exportWh = object.exportWh;
                        else if (typeof object.exportWh === "object")
                            message.exportWh = new $util.LongBits(object.exportWh.low >>> 0, object.exportWh.high >>> 0).toNumber(true);
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                return message;
            };

            MeterReading.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.meterKey = "";
                    else {
                        object.meterKey = [];
                        if (options.bytes !== $Array)
                            object.meterKey = $util.newBuffer(object.meterKey);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.slot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.importWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.importWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.exportWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.exportWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = 0;
                }
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    object.meterKey = options.bytes === $String ? $util.base64.encode(message.meterKey, 0, message.meterKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.meterKey) : message.meterKey;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slot = typeof message.slot === "number" ? $BigInt(message.slot) : $util.Long.fromBits(message.slot.low >>> 0, message.slot.high >>> 0, true).toBigInt();
                    else if (typeof message.slot === "number")
                        object.slot = options.longs === $String ? $String(message.slot) : message.slot;
                    else
                        object.slot = options.longs === $String ? $util.Long.prototype.toString.call(message.slot) : options.longs === $Number ? new $util.LongBits(message.slot.low >>> 0, message.slot.high >>> 0).toNumber(true) : message.slot;
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importWh = typeof message.importWh === "number" ? $BigInt(message.importWh) : $util.Long.fromBits(message.importWh.low >>> 0, message.importWh.high >>> 0, true).toBigInt();
                    else if (typeof message.importWh === "number")
                        object.importWh = options.longs === $String ? $String(message.importWh) : message.importWh;
                    else
                        object.importWh = options.longs === $String ? $util.Long.prototype.toString.call(message.importWh) : options.longs === $Number ? new $util.LongBits(message.importWh.low >>> 0, message.importWh.high >>> 0).toNumber(true) : message.importWh;
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportWh = typeof message.exportWh === "number" ? $BigInt(message.exportWh) : $util.Long.fromBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0, true).toBigInt();
                    else if (typeof message.exportWh === "number")
                        object.exportWh = options.longs === $String ? $String(message.exportWh) : message.exportWh;
                    else
                        object.exportWh = options.longs === $String ? $util.Long.prototype.toString.call(message.exportWh) : options.longs === $Number ? new $util.LongBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0).toNumber(true) : message.exportWh;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                return object;
            };

            MeterReading.prototype.toJSON = function() {
                return MeterReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MeterReading;
        })();

        ledger.CorrectReading = (function() {

            const CorrectReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CorrectReading.prototype.household = "";
            CorrectReading.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CorrectReading.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CorrectReading.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            CorrectReading.prototype.reason = "";

            CorrectReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(16).uint64(message.slot);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(24).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(32).uint64(message.exportWh);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CorrectReading.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.CorrectReading();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.importWh = value;
                            else
                                delete message.importWh;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportWh = value;
                            else
                                delete message.exportWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            CorrectReading.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.CorrectReading)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.CorrectReading: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.CorrectReading();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.slot != null)
                    if (typeof object.slot === "object" ? object.slot.low || object.slot.high : $Number(object.slot) !== 0)
                        if ($util.Long)
                            message.slot = $util.Long.fromValue(object.slot, true);
                        else if (typeof object.slot === "string")
                            message.slot = $parseInt(object.slot, 10);
                        else if (typeof object.slot === "number")
                            message.slot = object.slot;
                        else if (typeof object.slot === "object")
                            message.slot = new $util.LongBits(object.slot.low >>> 0, object.slot.high >>> 0).toNumber(true);
                if (object.importWh != null)
                    if (typeof object.importWh === "object" ? object.importWh.low || object.importWh.high : $Number(object.importWh) !== 0)
                        if ($util.Long)
                            message.importWh = $util.Long.fromValue(object.importWh, true);
                        else if (typeof object.importWh === "string")
                            message.importWh = $parseInt(object.importWh, 10);
                        else if (typeof object.importWh === "number")
                            message.importWh = object.importWh;
                        else if (typeof object.importWh === "object")
                            message.importWh = new $util.LongBits(object.importWh.low >>> 0, object.importWh.high >>> 0).toNumber(true);
                if (object.exportWh != null)
                    if (typeof object.exportWh === "object" ? object.exportWh.low || object.exportWh.high : $Number(object.exportWh) !== 0)
                        if ($util.Long)
                            message.exportWh = $util.Long.fromValue(object.exportWh, true);
                        else if (typeof object.exportWh === "string")
                            message.exportWh = $parseInt(object.exportWh, 10);
                        else if (typeof object.exportWh === "number")
                            message.exportWh = object.exportWh;
                        else if (typeof object.exportWh === "object")
                            message.exportWh = new $util.LongBits(object.exportWh.low >>> 0, object.exportWh.high >>> 0).toNumber(true);
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            CorrectReading.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.household = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.slot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.importWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.importWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.exportWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.exportWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.reason = "";
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slot = typeof message.slot === "number" ? $BigInt(message.slot) : $util.Long.fromBits(message.slot.low >>> 0, message.slot.high >>> 0, true).toBigInt();
                    else if (typeof message.slot === "number")
                        object.slot = options.longs === $String ? $String(message.slot) : message.slot;
                    else
                        object.slot = options.longs === $String ? $util.Long.prototype.toString.call(message.slot) : options.longs === $Number ? new $util.LongBits(message.slot.low >>> 0, message.slot.high >>> 0).toNumber(true) : message.slot;
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importWh = typeof message.importWh === "number" ? $BigInt(message.importWh) : $util.Long.fromBits(message.importWh.low >>> 0, message.importWh.high >>> 0, true).toBigInt();
                    else if (typeof message.importWh === "number")
                        object.importWh = options.longs === $String ? $String(message.importWh) : message.importWh;
                    else
                        object.importWh = options.longs === $String ? $util.Long.prototype.toString.call(message.importWh) : options.longs === $Number ? new $util.LongBits(message.importWh.low >>> 0, message.importWh.high >>> 0).toNumber(true) : message.importWh;
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportWh = typeof message.exportWh === "number" ? $BigInt(message.exportWh) : $util.Long.fromBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0, true).toBigInt();
                    else if (typeof message.exportWh === "number")
                        object.exportWh = options.longs === $String ? $String(message.exportWh) : message.exportWh;
                    else
                        object.exportWh = options.longs === $String ? $util.Long.prototype.toString.call(message.exportWh) : options.longs === $Number ? new $util.LongBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0).toNumber(true) : message.exportWh;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            CorrectReading.prototype.toJSON = function() {
                return CorrectReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CorrectReading;
        })();

        ledger.Header = (function() {

            const Header = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Header.prototype.version = 0;
            Header.prototype.chainId = "";
            Header.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Header.prototype.round = 0;
            Header.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Header.prototype.parentHash = $util.newBuffer([]);
            Header.prototype.proposer = $util.newBuffer([]);
            Header.prototype.transactionRoot = $util.newBuffer([]);
            Header.prototype.stateRoot = $util.newBuffer([]);
            Header.prototype.eventRoot = $util.newBuffer([]);
            Header.prototype.authoritiesHash = $util.newBuffer([]);
            Header.prototype.nextAuthoritiesHash = $util.newBuffer([]);
            Header.prototype.parametersHash = $util.newBuffer([]);
            Header.prototype.parentCommitHash = $util.newBuffer([]);
            Header.prototype.evidenceRoot = $util.newBuffer([]);

            Header.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(8).uint32(message.version);
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== "")
                    writer.uint32(18).string(message.chainId);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(24).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(32).uint32(message.round);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(40).uint64(message.timeMs);
                if (message.parentHash != null && $Object.hasOwnProperty.call(message, "parentHash") && message.parentHash.length)
                    writer.uint32(50).bytes(message.parentHash);
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer.length)
                    writer.uint32(58).bytes(message.proposer);
                if (message.transactionRoot != null && $Object.hasOwnProperty.call(message, "transactionRoot") && message.transactionRoot.length)
                    writer.uint32(66).bytes(message.transactionRoot);
                if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot.length)
                    writer.uint32(74).bytes(message.stateRoot);
                if (message.eventRoot != null && $Object.hasOwnProperty.call(message, "eventRoot") && message.eventRoot.length)
                    writer.uint32(82).bytes(message.eventRoot);
                if (message.authoritiesHash != null && $Object.hasOwnProperty.call(message, "authoritiesHash") && message.authoritiesHash.length)
                    writer.uint32(90).bytes(message.authoritiesHash);
                if (message.nextAuthoritiesHash != null && $Object.hasOwnProperty.call(message, "nextAuthoritiesHash") && message.nextAuthoritiesHash.length)
                    writer.uint32(98).bytes(message.nextAuthoritiesHash);
                if (message.parametersHash != null && $Object.hasOwnProperty.call(message, "parametersHash") && message.parametersHash.length)
                    writer.uint32(106).bytes(message.parametersHash);
                if (message.parentCommitHash != null && $Object.hasOwnProperty.call(message, "parentCommitHash") && message.parentCommitHash.length)
                    writer.uint32(114).bytes(message.parentCommitHash);
                if (message.evidenceRoot != null && $Object.hasOwnProperty.call(message, "evidenceRoot") && message.evidenceRoot.length)
                    writer.uint32(122).bytes(message.evidenceRoot);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Header.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Header();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.chainId = value;
                            else
                                delete message.chainId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.parentHash = value;
                            else
                                delete message.parentHash;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.proposer = value;
                            else
                                delete message.proposer;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.transactionRoot = value;
                            else
                                delete message.transactionRoot;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.stateRoot = value;
                            else
                                delete message.stateRoot;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.eventRoot = value;
                            else
                                delete message.eventRoot;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authoritiesHash = value;
                            else
                                delete message.authoritiesHash;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nextAuthoritiesHash = value;
                            else
                                delete message.nextAuthoritiesHash;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.parametersHash = value;
                            else
                                delete message.parametersHash;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.parentCommitHash = value;
                            else
                                delete message.parentCommitHash;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.evidenceRoot = value;
                            else
                                delete message.evidenceRoot;
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

            Header.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Header)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Header: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Header();
                if (object.version != null)
                    if ($Number(object.version) !== 0)
                        message.version = object.version >>> 0;
                if (object.chainId != null)
                    if (typeof object.chainId !== "string" || object.chainId.length)
                        message.chainId = $String(object.chainId);
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
                if (object.parentHash != null)
                    if (object.parentHash.length)
                        if (typeof object.parentHash === "string")
                            $util.base64.decode(object.parentHash, message.parentHash = $util.newBuffer($util.base64.length(object.parentHash)), 0);
                        else if (object.parentHash.length >= 0)
                            message.parentHash = object.parentHash;
                if (object.proposer != null)
                    if (object.proposer.length)
                        if (typeof object.proposer === "string")
                            $util.base64.decode(object.proposer, message.proposer = $util.newBuffer($util.base64.length(object.proposer)), 0);
                        else if (object.proposer.length >= 0)
                            message.proposer = object.proposer;
                if (object.transactionRoot != null)
                    if (object.transactionRoot.length)
                        if (typeof object.transactionRoot === "string")
                            $util.base64.decode(object.transactionRoot, message.transactionRoot = $util.newBuffer($util.base64.length(object.transactionRoot)), 0);
                        else if (object.transactionRoot.length >= 0)
                            message.transactionRoot = object.transactionRoot;
                if (object.stateRoot != null)
                    if (object.stateRoot.length)
                        if (typeof object.stateRoot === "string")
                            $util.base64.decode(object.stateRoot, message.stateRoot = $util.newBuffer($util.base64.length(object.stateRoot)), 0);
                        else if (object.stateRoot.length >= 0)
                            message.stateRoot = object.stateRoot;
                if (object.eventRoot != null)
                    if (object.eventRoot.length)
                        if (typeof object.eventRoot === "string")
                            $util.base64.decode(object.eventRoot, message.eventRoot = $util.newBuffer($util.base64.length(object.eventRoot)), 0);
                        else if (object.eventRoot.length >= 0)
                            message.eventRoot = object.eventRoot;
                if (object.authoritiesHash != null)
                    if (object.authoritiesHash.length)
                        if (typeof object.authoritiesHash === "string")
                            $util.base64.decode(object.authoritiesHash, message.authoritiesHash = $util.newBuffer($util.base64.length(object.authoritiesHash)), 0);
                        else if (object.authoritiesHash.length >= 0)
                            message.authoritiesHash = object.authoritiesHash;
                if (object.nextAuthoritiesHash != null)
                    if (object.nextAuthoritiesHash.length)
                        if (typeof object.nextAuthoritiesHash === "string")
                            $util.base64.decode(object.nextAuthoritiesHash, message.nextAuthoritiesHash = $util.newBuffer($util.base64.length(object.nextAuthoritiesHash)), 0);
                        else if (object.nextAuthoritiesHash.length >= 0)
                            message.nextAuthoritiesHash = object.nextAuthoritiesHash;
                if (object.parametersHash != null)
                    if (object.parametersHash.length)
                        if (typeof object.parametersHash === "string")
                            $util.base64.decode(object.parametersHash, message.parametersHash = $util.newBuffer($util.base64.length(object.parametersHash)), 0);
                        else if (object.parametersHash.length >= 0)
                            message.parametersHash = object.parametersHash;
                if (object.parentCommitHash != null)
                    if (object.parentCommitHash.length)
                        if (typeof object.parentCommitHash === "string")
                            $util.base64.decode(object.parentCommitHash, message.parentCommitHash = $util.newBuffer($util.base64.length(object.parentCommitHash)), 0);
                        else if (object.parentCommitHash.length >= 0)
                            message.parentCommitHash = object.parentCommitHash;
                if (object.evidenceRoot != null)
                    if (object.evidenceRoot.length)
                        if (typeof object.evidenceRoot === "string")
                            $util.base64.decode(object.evidenceRoot, message.evidenceRoot = $util.newBuffer($util.base64.length(object.evidenceRoot)), 0);
                        else if (object.evidenceRoot.length >= 0)
                            message.evidenceRoot = object.evidenceRoot;
                return message;
            };

            Header.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.version = 0;
                    object.chainId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.timeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.parentHash = "";
                    else {
                        object.parentHash = [];
                        if (options.bytes !== $Array)
                            object.parentHash = $util.newBuffer(object.parentHash);
                    }
                    if (options.bytes === $String)
                        object.proposer = "";
                    else {
                        object.proposer = [];
                        if (options.bytes !== $Array)
                            object.proposer = $util.newBuffer(object.proposer);
                    }
                    if (options.bytes === $String)
                        object.transactionRoot = "";
                    else {
                        object.transactionRoot = [];
                        if (options.bytes !== $Array)
                            object.transactionRoot = $util.newBuffer(object.transactionRoot);
                    }
                    if (options.bytes === $String)
                        object.stateRoot = "";
                    else {
                        object.stateRoot = [];
                        if (options.bytes !== $Array)
                            object.stateRoot = $util.newBuffer(object.stateRoot);
                    }
                    if (options.bytes === $String)
                        object.eventRoot = "";
                    else {
                        object.eventRoot = [];
                        if (options.bytes !== $Array)
                            object.eventRoot = $util.newBuffer(object.eventRoot);
                    }
                    if (options.bytes === $String)
                        object.authoritiesHash = "";
                    else {
                        object.authoritiesHash = [];
                        if (options.bytes !== $Array)
                            object.authoritiesHash = $util.newBuffer(object.authoritiesHash);
                    }
                    if (options.bytes === $String)
                        object.nextAuthoritiesHash = "";
                    else {
                        object.nextAuthoritiesHash = [];
                        if (options.bytes !== $Array)
                            object.nextAuthoritiesHash = $util.newBuffer(object.nextAuthoritiesHash);
                    }
                    if (options.bytes === $String)
                        object.parametersHash = "";
                    else {
                        object.parametersHash = [];
                        if (options.bytes !== $Array)
                            object.parametersHash = $util.newBuffer(object.parametersHash);
                    }
                    if (options.bytes === $String)
                        object.parentCommitHash = "";
                    else {
                        object.parentCommitHash = [];
                        if (options.bytes !== $Array)
                            object.parentCommitHash = $util.newBuffer(object.parentCommitHash);
                    }
                    if (options.bytes === $String)
                        object.evidenceRoot = "";
                    else {
                        object.evidenceRoot = [];
                        if (options.bytes !== $Array)
                            object.evidenceRoot = $util.newBuffer(object.evidenceRoot);
                    }
                }
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    object.version = message.version;
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    object.chainId = message.chainId;
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeMs = typeof message.timeMs === "number" ? $BigInt(message.timeMs) : $util.Long.fromBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.timeMs === "number")
                        object.timeMs = options.longs === $String ? $String(message.timeMs) : message.timeMs;
                    else
                        object.timeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeMs) : options.longs === $Number ? new $util.LongBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0).toNumber(true) : message.timeMs;
                if (message.parentHash != null && $Object.hasOwnProperty.call(message, "parentHash"))
                    object.parentHash = options.bytes === $String ? $util.base64.encode(message.parentHash, 0, message.parentHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.parentHash) : message.parentHash;
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer"))
                    object.proposer = options.bytes === $String ? $util.base64.encode(message.proposer, 0, message.proposer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.proposer) : message.proposer;
                if (message.transactionRoot != null && $Object.hasOwnProperty.call(message, "transactionRoot"))
                    object.transactionRoot = options.bytes === $String ? $util.base64.encode(message.transactionRoot, 0, message.transactionRoot.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.transactionRoot) : message.transactionRoot;
                if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot"))
                    object.stateRoot = options.bytes === $String ? $util.base64.encode(message.stateRoot, 0, message.stateRoot.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stateRoot) : message.stateRoot;
                if (message.eventRoot != null && $Object.hasOwnProperty.call(message, "eventRoot"))
                    object.eventRoot = options.bytes === $String ? $util.base64.encode(message.eventRoot, 0, message.eventRoot.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.eventRoot) : message.eventRoot;
                if (message.authoritiesHash != null && $Object.hasOwnProperty.call(message, "authoritiesHash"))
                    object.authoritiesHash = options.bytes === $String ? $util.base64.encode(message.authoritiesHash, 0, message.authoritiesHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.authoritiesHash) : message.authoritiesHash;
                if (message.nextAuthoritiesHash != null && $Object.hasOwnProperty.call(message, "nextAuthoritiesHash"))
                    object.nextAuthoritiesHash = options.bytes === $String ? $util.base64.encode(message.nextAuthoritiesHash, 0, message.nextAuthoritiesHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nextAuthoritiesHash) : message.nextAuthoritiesHash;
                if (message.parametersHash != null && $Object.hasOwnProperty.call(message, "parametersHash"))
                    object.parametersHash = options.bytes === $String ? $util.base64.encode(message.parametersHash, 0, message.parametersHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.parametersHash) : message.parametersHash;
                if (message.parentCommitHash != null && $Object.hasOwnProperty.call(message, "parentCommitHash"))
                    object.parentCommitHash = options.bytes === $String ? $util.base64.encode(message.parentCommitHash, 0, message.parentCommitHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.parentCommitHash) : message.parentCommitHash;
                if (message.evidenceRoot != null && $Object.hasOwnProperty.call(message, "evidenceRoot"))
                    object.evidenceRoot = options.bytes === $String ? $util.base64.encode(message.evidenceRoot, 0, message.evidenceRoot.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.evidenceRoot) : message.evidenceRoot;
                return object;
            };

            Header.prototype.toJSON = function() {
                return Header.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Header;
        })();

        ledger.Evidence = (function() {

            const Evidence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Evidence.prototype.authority = $util.newBuffer([]);
            Evidence.prototype.offence = 0;
            Evidence.prototype.first = $util.newBuffer([]);
            Evidence.prototype.firstSignature = $util.newBuffer([]);
            Evidence.prototype.second = $util.newBuffer([]);
            Evidence.prototype.secondSignature = $util.newBuffer([]);

            Evidence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority") && message.authority.length)
                    writer.uint32(10).bytes(message.authority);
                if (message.offence != null && $Object.hasOwnProperty.call(message, "offence") && message.offence !== 0)
                    writer.uint32(16).uint32(message.offence);
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first.length)
                    writer.uint32(26).bytes(message.first);
                if (message.firstSignature != null && $Object.hasOwnProperty.call(message, "firstSignature") && message.firstSignature.length)
                    writer.uint32(34).bytes(message.firstSignature);
                if (message.second != null && $Object.hasOwnProperty.call(message, "second") && message.second.length)
                    writer.uint32(42).bytes(message.second);
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature") && message.secondSignature.length)
                    writer.uint32(50).bytes(message.secondSignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Evidence.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Evidence();
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
                                message.authority = value;
                            else
                                delete message.authority;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.offence = value;
                            else
                                delete message.offence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.first = value;
                            else
                                delete message.first;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.firstSignature = value;
                            else
                                delete message.firstSignature;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.second = value;
                            else
                                delete message.second;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secondSignature = value;
                            else
                                delete message.secondSignature;
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

            Evidence.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Evidence)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Evidence: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Evidence();
                if (object.authority != null)
                    if (object.authority.length)
                        if (typeof object.authority === "string")
                            $util.base64.decode(object.authority, message.authority = $util.newBuffer($util.base64.length(object.authority)), 0);
                        else if (object.authority.length >= 0)
                            message.authority = object.authority;
                if (object.offence != null)
                    if ($Number(object.offence) !== 0)
                        message.offence = object.offence >>> 0;
                if (object.first != null)
                    if (object.first.length)
                        if (typeof object.first === "string")
                            $util.base64.decode(object.first, message.first = $util.newBuffer($util.base64.length(object.first)), 0);
                        else if (object.first.length >= 0)
                            message.first = object.first;
                if (object.firstSignature != null)
                    if (object.firstSignature.length)
                        if (typeof object.firstSignature === "string")
                            $util.base64.decode(object.firstSignature, message.firstSignature = $util.newBuffer($util.base64.length(object.firstSignature)), 0);
                        else if (object.firstSignature.length >= 0)
                            message.firstSignature = object.firstSignature;
                if (object.second != null)
                    if (object.second.length)
                        if (typeof object.second === "string")
                            $util.base64.decode(object.second, message.second = $util.newBuffer($util.base64.length(object.second)), 0);
                        else if (object.second.length >= 0)
                            message.second = object.second;
                if (object.secondSignature != null)
                    if (object.secondSignature.length)
                        if (typeof object.secondSignature === "string")
                            $util.base64.decode(object.secondSignature, message.secondSignature = $util.newBuffer($util.base64.length(object.secondSignature)), 0);
                        else if (object.secondSignature.length >= 0)
                            message.secondSignature = object.secondSignature;
                return message;
            };

            Evidence.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.authority = "";
                    else {
                        object.authority = [];
                        if (options.bytes !== $Array)
                            object.authority = $util.newBuffer(object.authority);
                    }
                    object.offence = 0;
                    if (options.bytes === $String)
                        object.first = "";
                    else {
                        object.first = [];
                        if (options.bytes !== $Array)
                            object.first = $util.newBuffer(object.first);
                    }
                    if (options.bytes === $String)
                        object.firstSignature = "";
                    else {
                        object.firstSignature = [];
                        if (options.bytes !== $Array)
                            object.firstSignature = $util.newBuffer(object.firstSignature);
                    }
                    if (options.bytes === $String)
                        object.second = "";
                    else {
                        object.second = [];
                        if (options.bytes !== $Array)
                            object.second = $util.newBuffer(object.second);
                    }
                    if (options.bytes === $String)
                        object.secondSignature = "";
                    else {
                        object.secondSignature = [];
                        if (options.bytes !== $Array)
                            object.secondSignature = $util.newBuffer(object.secondSignature);
                    }
                }
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    object.authority = options.bytes === $String ? $util.base64.encode(message.authority, 0, message.authority.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.authority) : message.authority;
                if (message.offence != null && $Object.hasOwnProperty.call(message, "offence"))
                    object.offence = message.offence;
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    object.first = options.bytes === $String ? $util.base64.encode(message.first, 0, message.first.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.first) : message.first;
                if (message.firstSignature != null && $Object.hasOwnProperty.call(message, "firstSignature"))
                    object.firstSignature = options.bytes === $String ? $util.base64.encode(message.firstSignature, 0, message.firstSignature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.firstSignature) : message.firstSignature;
                if (message.second != null && $Object.hasOwnProperty.call(message, "second"))
                    object.second = options.bytes === $String ? $util.base64.encode(message.second, 0, message.second.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.second) : message.second;
                if (message.secondSignature != null && $Object.hasOwnProperty.call(message, "secondSignature"))
                    object.secondSignature = options.bytes === $String ? $util.base64.encode(message.secondSignature, 0, message.secondSignature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.secondSignature) : message.secondSignature;
                return object;
            };

            Evidence.prototype.toJSON = function() {
                return Evidence.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Evidence;
        })();

        ledger.ProposalBody = (function() {

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
                message = _target || new $root.gridhood.ledger.ProposalBody();
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
                if (object instanceof $root.gridhood.ledger.ProposalBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ProposalBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ProposalBody();
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

        ledger.PrevoteBody = (function() {

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
                message = _target || new $root.gridhood.ledger.PrevoteBody();
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
                if (object instanceof $root.gridhood.ledger.PrevoteBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PrevoteBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PrevoteBody();
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

        ledger.PrecommitBody = (function() {

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
                message = _target || new $root.gridhood.ledger.PrecommitBody();
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
                if (object instanceof $root.gridhood.ledger.PrecommitBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PrecommitBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PrecommitBody();
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

        ledger.TransactionBatch = (function() {

            const TransactionBatch = function (properties) {
                this.transactions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactionBatch.prototype.transactions = $util.emptyArray;
            TransactionBatch.prototype.announcement = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            TransactionBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        writer.uint32(10).bytes(message.transactions[i]);
                if (message.announcement != null && $Object.hasOwnProperty.call(message, "announcement") && (typeof message.announcement === "object" ? message.announcement.low || message.announcement.high : message.announcement !== 0))
                    writer.uint32(16).uint64(message.announcement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactionBatch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.TransactionBatch();
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
                            if (!(message.transactions && message.transactions.length))
                                message.transactions = [];
                            message.transactions.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.announcement = value;
                            else
                                delete message.announcement;
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

            TransactionBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.TransactionBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.TransactionBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.TransactionBatch();
                if (object.transactions) {
                    if (!$Array.isArray(object.transactions))
                        throw $TypeError(".gridhood.ledger.TransactionBatch.transactions: array expected");
                    message.transactions = $Array(object.transactions.length);
                    for (let i = 0; i < object.transactions.length; ++i)
                        if (typeof object.transactions[i] === "string")
                            $util.base64.decode(object.transactions[i], message.transactions[i] = $util.newBuffer($util.base64.length(object.transactions[i])), 0);
                        else if (object.transactions[i].length >= 0)
                            message.transactions[i] = object.transactions[i];
                }
                if (object.announcement != null)
                    if (typeof object.announcement === "object" ? object.announcement.low || object.announcement.high : $Number(object.announcement) !== 0)
                        if ($util.Long)
                            message.announcement = $util.Long.fromValue(object.announcement, true);
                        else if (typeof object.announcement === "string")
                            message.announcement = $parseInt(object.announcement, 10);
                        else if (typeof object.announcement === "number")
                            message.announcement = object.announcement;
                        else if (typeof object.announcement === "object")
                            message.announcement = new $util.LongBits(object.announcement.low >>> 0, object.announcement.high >>> 0).toNumber(true);
                return message;
            };

            TransactionBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.transactions = [];
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.announcement = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.announcement = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.transactions && message.transactions.length) {
                    object.transactions = $Array(message.transactions.length);
                    for (let j = 0; j < message.transactions.length; ++j)
                        object.transactions[j] = options.bytes === $String ? $util.base64.encode(message.transactions[j], 0, message.transactions[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.transactions[j]) : message.transactions[j];
                }
                if (message.announcement != null && $Object.hasOwnProperty.call(message, "announcement"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.announcement = typeof message.announcement === "number" ? $BigInt(message.announcement) : $util.Long.fromBits(message.announcement.low >>> 0, message.announcement.high >>> 0, true).toBigInt();
                    else if (typeof message.announcement === "number")
                        object.announcement = options.longs === $String ? $String(message.announcement) : message.announcement;
                    else
                        object.announcement = options.longs === $String ? $util.Long.prototype.toString.call(message.announcement) : options.longs === $Number ? new $util.LongBits(message.announcement.low >>> 0, message.announcement.high >>> 0).toNumber(true) : message.announcement;
                return object;
            };

            TransactionBatch.prototype.toJSON = function() {
                return TransactionBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TransactionBatch;
        })();

        ledger.BlockAnnouncement = (function() {

            const BlockAnnouncement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BlockAnnouncement.prototype.header = $util.newBuffer([]);
            BlockAnnouncement.prototype.certificate = $util.newBuffer([]);

            BlockAnnouncement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(10).bytes(message.header);
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate") && message.certificate.length)
                    writer.uint32(18).bytes(message.certificate);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BlockAnnouncement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.BlockAnnouncement();
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
                                message.header = value;
                            else
                                delete message.header;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.certificate = value;
                            else
                                delete message.certificate;
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

            BlockAnnouncement.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.BlockAnnouncement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.BlockAnnouncement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.BlockAnnouncement();
                if (object.header != null)
                    if (object.header.length)
                        if (typeof object.header === "string")
                            $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                        else if (object.header.length >= 0)
                            message.header = object.header;
                if (object.certificate != null)
                    if (object.certificate.length)
                        if (typeof object.certificate === "string")
                            $util.base64.decode(object.certificate, message.certificate = $util.newBuffer($util.base64.length(object.certificate)), 0);
                        else if (object.certificate.length >= 0)
                            message.certificate = object.certificate;
                return message;
            };

            BlockAnnouncement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.header = "";
                    else {
                        object.header = [];
                        if (options.bytes !== $Array)
                            object.header = $util.newBuffer(object.header);
                    }
                    if (options.bytes === $String)
                        object.certificate = "";
                    else {
                        object.certificate = [];
                        if (options.bytes !== $Array)
                            object.certificate = $util.newBuffer(object.certificate);
                    }
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                if (message.certificate != null && $Object.hasOwnProperty.call(message, "certificate"))
                    object.certificate = options.bytes === $String ? $util.base64.encode(message.certificate, 0, message.certificate.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.certificate) : message.certificate;
                return object;
            };

            BlockAnnouncement.prototype.toJSON = function() {
                return BlockAnnouncement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockAnnouncement;
        })();

        ledger.Block = (function() {

            const Block = function (properties) {
                this.transactions = [];
                this.evidence = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Block.prototype.header = $util.newBuffer([]);
            Block.prototype.transactions = $util.emptyArray;
            Block.prototype.evidence = $util.emptyArray;
            Block.prototype.parentCommit = $util.newBuffer([]);

            Block.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(10).bytes(message.header);
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        writer.uint32(18).bytes(message.transactions[i]);
                if (message.evidence != null && message.evidence.length)
                    for (let i = 0; i < message.evidence.length; ++i)
                        writer.uint32(26).bytes(message.evidence[i]);
                if (message.parentCommit != null && $Object.hasOwnProperty.call(message, "parentCommit") && message.parentCommit.length)
                    writer.uint32(34).bytes(message.parentCommit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Block.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Block();
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
                                message.header = value;
                            else
                                delete message.header;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactions && message.transactions.length))
                                message.transactions = [];
                            message.transactions.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.evidence && message.evidence.length))
                                message.evidence = [];
                            message.evidence.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.parentCommit = value;
                            else
                                delete message.parentCommit;
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

            Block.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Block)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Block: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Block();
                if (object.header != null)
                    if (object.header.length)
                        if (typeof object.header === "string")
                            $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                        else if (object.header.length >= 0)
                            message.header = object.header;
                if (object.transactions) {
                    if (!$Array.isArray(object.transactions))
                        throw $TypeError(".gridhood.ledger.Block.transactions: array expected");
                    message.transactions = $Array(object.transactions.length);
                    for (let i = 0; i < object.transactions.length; ++i)
                        if (typeof object.transactions[i] === "string")
                            $util.base64.decode(object.transactions[i], message.transactions[i] = $util.newBuffer($util.base64.length(object.transactions[i])), 0);
                        else if (object.transactions[i].length >= 0)
                            message.transactions[i] = object.transactions[i];
                }
                if (object.evidence) {
                    if (!$Array.isArray(object.evidence))
                        throw $TypeError(".gridhood.ledger.Block.evidence: array expected");
                    message.evidence = $Array(object.evidence.length);
                    for (let i = 0; i < object.evidence.length; ++i)
                        if (typeof object.evidence[i] === "string")
                            $util.base64.decode(object.evidence[i], message.evidence[i] = $util.newBuffer($util.base64.length(object.evidence[i])), 0);
                        else if (object.evidence[i].length >= 0)
                            message.evidence[i] = object.evidence[i];
                }
                if (object.parentCommit != null)
                    if (object.parentCommit.length)
                        if (typeof object.parentCommit === "string")
                            $util.base64.decode(object.parentCommit, message.parentCommit = $util.newBuffer($util.base64.length(object.parentCommit)), 0);
                        else if (object.parentCommit.length >= 0)
                            message.parentCommit = object.parentCommit;
                return message;
            };

            Block.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.transactions = [];
                    object.evidence = [];
                }
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.header = "";
                    else {
                        object.header = [];
                        if (options.bytes !== $Array)
                            object.header = $util.newBuffer(object.header);
                    }
                    if (options.bytes === $String)
                        object.parentCommit = "";
                    else {
                        object.parentCommit = [];
                        if (options.bytes !== $Array)
                            object.parentCommit = $util.newBuffer(object.parentCommit);
                    }
                }
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                if (message.transactions && message.transactions.length) {
                    object.transactions = $Array(message.transactions.length);
                    for (let j = 0; j < message.transactions.length; ++j)
                        object.transactions[j] = options.bytes === $String ? $util.base64.encode(message.transactions[j], 0, message.transactions[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.transactions[j]) : message.transactions[j];
                }
                if (message.evidence && message.evidence.length) {
                    object.evidence = $Array(message.evidence.length);
                    for (let j = 0; j < message.evidence.length; ++j)
                        object.evidence[j] = options.bytes === $String ? $util.base64.encode(message.evidence[j], 0, message.evidence[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.evidence[j]) : message.evidence[j];
                }
                if (message.parentCommit != null && $Object.hasOwnProperty.call(message, "parentCommit"))
                    object.parentCommit = options.bytes === $String ? $util.base64.encode(message.parentCommit, 0, message.parentCommit.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.parentCommit) : message.parentCommit;
                return object;
            };

            Block.prototype.toJSON = function() {
                return Block.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Block;
        })();

        ledger.Event = (function() {

            const Event = function (properties) {
                this.accounts = [];
                this.attributes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Event.prototype.name = "";
            Event.prototype.transaction = 0;
            Event.prototype.contract = $util.newBuffer([]);
            Event.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Event.prototype.accounts = $util.emptyArray;
            Event.prototype.attributes = $util.emptyArray;

            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(10).string(message.name);
                if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction") && message.transaction !== 0)
                    writer.uint32(16).uint32(message.transaction);
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(26).bytes(message.contract);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(32).uint64(message.slot);
                if (message.accounts != null && message.accounts.length)
                    for (let i = 0; i < message.accounts.length; ++i)
                        writer.uint32(42).bytes(message.accounts[i]);
                if (message.attributes != null && message.attributes.length)
                    for (let i = 0; i < message.attributes.length; ++i)
                        $root.gridhood.ledger.Attribute.encode(message.attributes[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Event.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Event();
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
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.transaction = value;
                            else
                                delete message.transaction;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.contract = value;
                            else
                                delete message.contract;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.accounts && message.accounts.length))
                                message.accounts = [];
                            message.accounts.push(reader.bytes());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributes && message.attributes.length))
                                message.attributes = [];
                            message.attributes.push($root.gridhood.ledger.Attribute.decode(reader, reader.size(), $undefined, _depth + 1));
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

            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Event();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.transaction != null)
                    if ($Number(object.transaction) !== 0)
                        message.transaction = object.transaction >>> 0;
                if (object.contract != null)
                    if (object.contract.length)
                        if (typeof object.contract === "string")
                            $util.base64.decode(object.contract, message.contract = $util.newBuffer($util.base64.length(object.contract)), 0);
                        else if (object.contract.length >= 0)
                            message.contract = object.contract;
                if (object.slot != null)
                    if (typeof object.slot === "object" ? object.slot.low || object.slot.high : $Number(object.slot) !== 0)
                        if ($util.Long)
                            message.slot = $util.Long.fromValue(object.slot, true);
                        else if (typeof object.slot === "string")
                            message.slot = $parseInt(object.slot, 10);
                        else if (typeof object.slot === "number")
                            message.slot = object.slot;
                        else if (typeof object.slot === "object")
                            message.slot = new $util.LongBits(object.slot.low >>> 0, object.slot.high >>> 0).toNumber(true);
                if (object.accounts) {
                    if (!$Array.isArray(object.accounts))
                        throw $TypeError(".gridhood.ledger.Event.accounts: array expected");
                    message.accounts = $Array(object.accounts.length);
                    for (let i = 0; i < object.accounts.length; ++i)
                        if (typeof object.accounts[i] === "string")
                            $util.base64.decode(object.accounts[i], message.accounts[i] = $util.newBuffer($util.base64.length(object.accounts[i])), 0);
                        else if (object.accounts[i].length >= 0)
                            message.accounts[i] = object.accounts[i];
                }
                if (object.attributes) {
                    if (!$Array.isArray(object.attributes))
                        throw $TypeError(".gridhood.ledger.Event.attributes: array expected");
                    message.attributes = $Array(object.attributes.length);
                    for (let i = 0; i < object.attributes.length; ++i) {
                        if (!$util.isObject(object.attributes[i]))
                            throw $TypeError(".gridhood.ledger.Event.attributes: object expected");
                        message.attributes[i] = $root.gridhood.ledger.Attribute.fromObject(object.attributes[i], _depth + 1);
                    }
                }
                return message;
            };

            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.accounts = [];
                    object.attributes = [];
                }
                if (options.defaults) {
                    object.name = "";
                    object.transaction = 0;
                    if (options.bytes === $String)
                        object.contract = "";
                    else {
                        object.contract = [];
                        if (options.bytes !== $Array)
                            object.contract = $util.newBuffer(object.contract);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.slot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.slot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction"))
                    object.transaction = message.transaction;
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    object.contract = options.bytes === $String ? $util.base64.encode(message.contract, 0, message.contract.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.contract) : message.contract;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slot = typeof message.slot === "number" ? $BigInt(message.slot) : $util.Long.fromBits(message.slot.low >>> 0, message.slot.high >>> 0, true).toBigInt();
                    else if (typeof message.slot === "number")
                        object.slot = options.longs === $String ? $String(message.slot) : message.slot;
                    else
                        object.slot = options.longs === $String ? $util.Long.prototype.toString.call(message.slot) : options.longs === $Number ? new $util.LongBits(message.slot.low >>> 0, message.slot.high >>> 0).toNumber(true) : message.slot;
                if (message.accounts && message.accounts.length) {
                    object.accounts = $Array(message.accounts.length);
                    for (let j = 0; j < message.accounts.length; ++j)
                        object.accounts[j] = options.bytes === $String ? $util.base64.encode(message.accounts[j], 0, message.accounts[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.accounts[j]) : message.accounts[j];
                }
                if (message.attributes && message.attributes.length) {
                    object.attributes = $Array(message.attributes.length);
                    for (let j = 0; j < message.attributes.length; ++j)
                        object.attributes[j] = $root.gridhood.ledger.Attribute.toObject(message.attributes[j], options, _depth + 1);
                }
                return object;
            };

            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Event;
        })();

        ledger.Attribute = (function() {

            const Attribute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Attribute.prototype.key = "";
            Attribute.prototype.value = "";

            Attribute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Attribute.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.Attribute();
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
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
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

            Attribute.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.Attribute)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.Attribute: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.Attribute();
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.value != null)
                    if (typeof object.value !== "string" || object.value.length)
                        message.value = $String(object.value);
                return message;
            };

            Attribute.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.key = "";
                    object.value = "";
                }
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            Attribute.prototype.toJSON = function() {
                return Attribute.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Attribute;
        })();

        ledger.BlockEvents = (function() {

            const BlockEvents = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BlockEvents.prototype.events = $util.emptyArray;

            BlockEvents.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        writer.uint32(10).bytes(message.events[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BlockEvents.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.BlockEvents();
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
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push(reader.bytes());
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

            BlockEvents.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.BlockEvents)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.BlockEvents: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.BlockEvents();
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".gridhood.ledger.BlockEvents.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i)
                        if (typeof object.events[i] === "string")
                            $util.base64.decode(object.events[i], message.events[i] = $util.newBuffer($util.base64.length(object.events[i])), 0);
                        else if (object.events[i].length >= 0)
                            message.events[i] = object.events[i];
                }
                return message;
            };

            BlockEvents.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = options.bytes === $String ? $util.base64.encode(message.events[j], 0, message.events[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.events[j]) : message.events[j];
                }
                return object;
            };

            BlockEvents.prototype.toJSON = function() {
                return BlockEvents.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockEvents;
        })();

        ledger.AccountState = (function() {

            const AccountState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AccountState.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AccountState.prototype.signingKey = $util.newBuffer([]);
            AccountState.prototype.available = $util.newBuffer([]);
            AccountState.prototype.overdrawn = false;
            AccountState.prototype.held = $util.newBuffer([]);
            AccountState.prototype.arrears = $util.newBuffer([]);
            AccountState.prototype.quotaSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AccountState.prototype.quotaTransactions = 0;
            AccountState.prototype.quotaBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AccountState.prototype.household = "";

            AccountState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(8).uint64(message.nonce);
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                    writer.uint32(18).bytes(message.signingKey);
                if (message.available != null && $Object.hasOwnProperty.call(message, "available") && message.available.length)
                    writer.uint32(26).bytes(message.available);
                if (message.overdrawn != null && $Object.hasOwnProperty.call(message, "overdrawn") && message.overdrawn !== false)
                    writer.uint32(32).bool(message.overdrawn);
                if (message.held != null && $Object.hasOwnProperty.call(message, "held") && message.held.length)
                    writer.uint32(42).bytes(message.held);
                if (message.arrears != null && $Object.hasOwnProperty.call(message, "arrears") && message.arrears.length)
                    writer.uint32(50).bytes(message.arrears);
                if (message.quotaSlot != null && $Object.hasOwnProperty.call(message, "quotaSlot") && (typeof message.quotaSlot === "object" ? message.quotaSlot.low || message.quotaSlot.high : message.quotaSlot !== 0))
                    writer.uint32(56).uint64(message.quotaSlot);
                if (message.quotaTransactions != null && $Object.hasOwnProperty.call(message, "quotaTransactions") && message.quotaTransactions !== 0)
                    writer.uint32(64).uint32(message.quotaTransactions);
                if (message.quotaBytes != null && $Object.hasOwnProperty.call(message, "quotaBytes") && (typeof message.quotaBytes === "object" ? message.quotaBytes.low || message.quotaBytes.high : message.quotaBytes !== 0))
                    writer.uint32(72).uint64(message.quotaBytes);
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(82).string(message.household);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AccountState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AccountState();
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
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signingKey = value;
                            else
                                delete message.signingKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.available = value;
                            else
                                delete message.available;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.overdrawn = value;
                            else
                                delete message.overdrawn;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.held = value;
                            else
                                delete message.held;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.arrears = value;
                            else
                                delete message.arrears;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quotaSlot = value;
                            else
                                delete message.quotaSlot;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quotaTransactions = value;
                            else
                                delete message.quotaTransactions;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quotaBytes = value;
                            else
                                delete message.quotaBytes;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.household = value;
                            else
                                delete message.household;
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

            AccountState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AccountState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AccountState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AccountState();
                if (object.nonce != null)
                    if (typeof object.nonce === "object" ? object.nonce.low || object.nonce.high : $Number(object.nonce) !== 0)
                        if ($util.Long)
                            message.nonce = $util.Long.fromValue(object.nonce, true);
                        else if (typeof object.nonce === "string")
                            message.nonce = $parseInt(object.nonce, 10);
                        else if (typeof object.nonce === "number")
                            message.nonce = object.nonce;
                        else if (typeof object.nonce === "object")
                            message.nonce = new $util.LongBits(object.nonce.low >>> 0, object.nonce.high >>> 0).toNumber(true);
                if (object.signingKey != null)
                    if (object.signingKey.length)
                        if (typeof object.signingKey === "string")
                            $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                        else if (object.signingKey.length >= 0)
                            message.signingKey = object.signingKey;
                if (object.available != null)
                    if (object.available.length)
                        if (typeof object.available === "string")
                            $util.base64.decode(object.available, message.available = $util.newBuffer($util.base64.length(object.available)), 0);
                        else if (object.available.length >= 0)
                            message.available = object.available;
                if (object.overdrawn != null)
                    if (object.overdrawn)
                        message.overdrawn = $Boolean(object.overdrawn);
                if (object.held != null)
                    if (object.held.length)
                        if (typeof object.held === "string")
                            $util.base64.decode(object.held, message.held = $util.newBuffer($util.base64.length(object.held)), 0);
                        else if (object.held.length >= 0)
                            message.held = object.held;
                if (object.arrears != null)
                    if (object.arrears.length)
                        if (typeof object.arrears === "string")
                            $util.base64.decode(object.arrears, message.arrears = $util.newBuffer($util.base64.length(object.arrears)), 0);
                        else if (object.arrears.length >= 0)
                            message.arrears = object.arrears;
                if (object.quotaSlot != null)
                    if (typeof object.quotaSlot === "object" ? object.quotaSlot.low || object.quotaSlot.high : $Number(object.quotaSlot) !== 0)
                        if ($util.Long)
                            message.quotaSlot = $util.Long.fromValue(object.quotaSlot, true);
                        else if (typeof object.quotaSlot === "string")
                            message.quotaSlot = $parseInt(object.quotaSlot, 10);
                        else if (typeof object.quotaSlot === "number")
                            message.quotaSlot = object.quotaSlot;
                        else if (typeof object.quotaSlot === "object")
                            message.quotaSlot = new $util.LongBits(object.quotaSlot.low >>> 0, object.quotaSlot.high >>> 0).toNumber(true);
                if (object.quotaTransactions != null)
                    if ($Number(object.quotaTransactions) !== 0)
                        message.quotaTransactions = object.quotaTransactions >>> 0;
                if (object.quotaBytes != null)
                    if (typeof object.quotaBytes === "object" ? object.quotaBytes.low || object.quotaBytes.high : $Number(object.quotaBytes) !== 0)
                        if ($util.Long)
                            message.quotaBytes = $util.Long.fromValue(object.quotaBytes, true);
                        else if (typeof object.quotaBytes === "string")
                            message.quotaBytes = $parseInt(object.quotaBytes, 10);
                        else if (typeof object.quotaBytes === "number")
                            message.quotaBytes = object.quotaBytes;
                        else if (typeof object.quotaBytes === "object")
                            message.quotaBytes = new $util.LongBits(object.quotaBytes.low >>> 0, object.quotaBytes.high >>> 0).toNumber(true);
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                return message;
            };

            AccountState.toObject = function (message, options, _depth) {
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
                        object.nonce = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nonce = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.signingKey = "";
                    else {
                        object.signingKey = [];
                        if (options.bytes !== $Array)
                            object.signingKey = $util.newBuffer(object.signingKey);
                    }
                    if (options.bytes === $String)
                        object.available = "";
                    else {
                        object.available = [];
                        if (options.bytes !== $Array)
                            object.available = $util.newBuffer(object.available);
                    }
                    object.overdrawn = false;
                    if (options.bytes === $String)
                        object.held = "";
                    else {
                        object.held = [];
                        if (options.bytes !== $Array)
                            object.held = $util.newBuffer(object.held);
                    }
                    if (options.bytes === $String)
                        object.arrears = "";
                    else {
                        object.arrears = [];
                        if (options.bytes !== $Array)
                            object.arrears = $util.newBuffer(object.arrears);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quotaSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quotaSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quotaTransactions = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quotaBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quotaBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.household = "";
                }
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nonce = typeof message.nonce === "number" ? $BigInt(message.nonce) : $util.Long.fromBits(message.nonce.low >>> 0, message.nonce.high >>> 0, true).toBigInt();
                    else if (typeof message.nonce === "number")
                        object.nonce = options.longs === $String ? $String(message.nonce) : message.nonce;
                    else
                        object.nonce = options.longs === $String ? $util.Long.prototype.toString.call(message.nonce) : options.longs === $Number ? new $util.LongBits(message.nonce.low >>> 0, message.nonce.high >>> 0).toNumber(true) : message.nonce;
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                    object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                if (message.available != null && $Object.hasOwnProperty.call(message, "available"))
                    object.available = options.bytes === $String ? $util.base64.encode(message.available, 0, message.available.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.available) : message.available;
                if (message.overdrawn != null && $Object.hasOwnProperty.call(message, "overdrawn"))
                    object.overdrawn = message.overdrawn;
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    object.held = options.bytes === $String ? $util.base64.encode(message.held, 0, message.held.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.held) : message.held;
                if (message.arrears != null && $Object.hasOwnProperty.call(message, "arrears"))
                    object.arrears = options.bytes === $String ? $util.base64.encode(message.arrears, 0, message.arrears.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.arrears) : message.arrears;
                if (message.quotaSlot != null && $Object.hasOwnProperty.call(message, "quotaSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quotaSlot = typeof message.quotaSlot === "number" ? $BigInt(message.quotaSlot) : $util.Long.fromBits(message.quotaSlot.low >>> 0, message.quotaSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.quotaSlot === "number")
                        object.quotaSlot = options.longs === $String ? $String(message.quotaSlot) : message.quotaSlot;
                    else
                        object.quotaSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.quotaSlot) : options.longs === $Number ? new $util.LongBits(message.quotaSlot.low >>> 0, message.quotaSlot.high >>> 0).toNumber(true) : message.quotaSlot;
                if (message.quotaTransactions != null && $Object.hasOwnProperty.call(message, "quotaTransactions"))
                    object.quotaTransactions = message.quotaTransactions;
                if (message.quotaBytes != null && $Object.hasOwnProperty.call(message, "quotaBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quotaBytes = typeof message.quotaBytes === "number" ? $BigInt(message.quotaBytes) : $util.Long.fromBits(message.quotaBytes.low >>> 0, message.quotaBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.quotaBytes === "number")
                        object.quotaBytes = options.longs === $String ? $String(message.quotaBytes) : message.quotaBytes;
                    else
                        object.quotaBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.quotaBytes) : options.longs === $Number ? new $util.LongBits(message.quotaBytes.low >>> 0, message.quotaBytes.high >>> 0).toNumber(true) : message.quotaBytes;
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                return object;
            };

            AccountState.prototype.toJSON = function() {
                return AccountState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AccountState;
        })();

        ledger.SupplyState = (function() {

            const SupplyState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SupplyState.prototype.minted = $util.newBuffer([]);
            SupplyState.prototype.burned = $util.newBuffer([]);

            SupplyState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minted != null && $Object.hasOwnProperty.call(message, "minted") && message.minted.length)
                    writer.uint32(10).bytes(message.minted);
                if (message.burned != null && $Object.hasOwnProperty.call(message, "burned") && message.burned.length)
                    writer.uint32(18).bytes(message.burned);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SupplyState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SupplyState();
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
                                message.minted = value;
                            else
                                delete message.minted;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.burned = value;
                            else
                                delete message.burned;
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

            SupplyState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SupplyState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SupplyState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SupplyState();
                if (object.minted != null)
                    if (object.minted.length)
                        if (typeof object.minted === "string")
                            $util.base64.decode(object.minted, message.minted = $util.newBuffer($util.base64.length(object.minted)), 0);
                        else if (object.minted.length >= 0)
                            message.minted = object.minted;
                if (object.burned != null)
                    if (object.burned.length)
                        if (typeof object.burned === "string")
                            $util.base64.decode(object.burned, message.burned = $util.newBuffer($util.base64.length(object.burned)), 0);
                        else if (object.burned.length >= 0)
                            message.burned = object.burned;
                return message;
            };

            SupplyState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.minted = "";
                    else {
                        object.minted = [];
                        if (options.bytes !== $Array)
                            object.minted = $util.newBuffer(object.minted);
                    }
                    if (options.bytes === $String)
                        object.burned = "";
                    else {
                        object.burned = [];
                        if (options.bytes !== $Array)
                            object.burned = $util.newBuffer(object.burned);
                    }
                }
                if (message.minted != null && $Object.hasOwnProperty.call(message, "minted"))
                    object.minted = options.bytes === $String ? $util.base64.encode(message.minted, 0, message.minted.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.minted) : message.minted;
                if (message.burned != null && $Object.hasOwnProperty.call(message, "burned"))
                    object.burned = options.bytes === $String ? $util.base64.encode(message.burned, 0, message.burned.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.burned) : message.burned;
                return object;
            };

            SupplyState.prototype.toJSON = function() {
                return SupplyState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SupplyState;
        })();

        ledger.HouseholdState = (function() {

            const HouseholdState = function (properties) {
                this.meters = [];
                this.nodes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HouseholdState.prototype.household = "";
            HouseholdState.prototype.account = $util.newBuffer([]);
            HouseholdState.prototype.zone = "";
            HouseholdState.prototype.importLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdState.prototype.exportLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdState.prototype.encryptionKey = $util.newBuffer([]);
            HouseholdState.prototype.status = 0;
            HouseholdState.prototype.meters = $util.emptyArray;
            HouseholdState.prototype.nodes = $util.emptyArray;
            HouseholdState.prototype.registeredAtHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdState.prototype.renewable = false;
            HouseholdState.prototype.zoneBefore = "";
            HouseholdState.prototype.zoneFromSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            HouseholdState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(18).bytes(message.account);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(26).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW") && (typeof message.importLimitW === "object" ? message.importLimitW.low || message.importLimitW.high : message.importLimitW !== 0))
                    writer.uint32(32).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW") && (typeof message.exportLimitW === "object" ? message.exportLimitW.low || message.exportLimitW.high : message.exportLimitW !== 0))
                    writer.uint32(40).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey") && message.encryptionKey.length)
                    writer.uint32(50).bytes(message.encryptionKey);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(56).uint32(message.status);
                if (message.meters != null && message.meters.length)
                    for (let i = 0; i < message.meters.length; ++i)
                        writer.uint32(66).bytes(message.meters[i]);
                if (message.nodes != null && message.nodes.length)
                    for (let i = 0; i < message.nodes.length; ++i)
                        writer.uint32(74).bytes(message.nodes[i]);
                if (message.registeredAtHeight != null && $Object.hasOwnProperty.call(message, "registeredAtHeight") && (typeof message.registeredAtHeight === "object" ? message.registeredAtHeight.low || message.registeredAtHeight.high : message.registeredAtHeight !== 0))
                    writer.uint32(80).uint64(message.registeredAtHeight);
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable") && message.renewable !== false)
                    writer.uint32(88).bool(message.renewable);
                if (message.zoneBefore != null && $Object.hasOwnProperty.call(message, "zoneBefore") && message.zoneBefore !== "")
                    writer.uint32(98).string(message.zoneBefore);
                if (message.zoneFromSlot != null && $Object.hasOwnProperty.call(message, "zoneFromSlot") && (typeof message.zoneFromSlot === "object" ? message.zoneFromSlot.low || message.zoneFromSlot.high : message.zoneFromSlot !== 0))
                    writer.uint32(104).uint64(message.zoneFromSlot);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HouseholdState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.HouseholdState();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.zone = value;
                            else
                                delete message.zone;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.importLimitW = value;
                            else
                                delete message.importLimitW;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportLimitW = value;
                            else
                                delete message.exportLimitW;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.encryptionKey = value;
                            else
                                delete message.encryptionKey;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.meters && message.meters.length))
                                message.meters = [];
                            message.meters.push(reader.bytes());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nodes && message.nodes.length))
                                message.nodes = [];
                            message.nodes.push(reader.bytes());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.registeredAtHeight = value;
                            else
                                delete message.registeredAtHeight;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.renewable = value;
                            else
                                delete message.renewable;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.zoneBefore = value;
                            else
                                delete message.zoneBefore;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.zoneFromSlot = value;
                            else
                                delete message.zoneFromSlot;
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

            HouseholdState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.HouseholdState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.HouseholdState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.HouseholdState();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.account != null)
                    if (object.account.length)
                        if (typeof object.account === "string")
                            $util.base64.decode(object.account, message.account = $util.newBuffer($util.base64.length(object.account)), 0);
                        else if (object.account.length >= 0)
                            message.account = object.account;
                if (object.zone != null)
                    if (typeof object.zone !== "string" || object.zone.length)
                        message.zone = $String(object.zone);
                if (object.importLimitW != null)
                    if (typeof object.importLimitW === "object" ? object.importLimitW.low || object.importLimitW.high : $Number(object.importLimitW) !== 0)
                        if ($util.Long)
                            message.importLimitW = $util.Long.fromValue(object.importLimitW, true);
                        else if (typeof object.importLimitW === "string")
                            message.importLimitW = $parseInt(object.importLimitW, 10);
                        else if (typeof object.importLimitW === "number")
                            message.importLimitW = object.importLimitW;
                        else if (typeof object.importLimitW === "object")
                            message.importLimitW = new $util.LongBits(object.importLimitW.low >>> 0, object.importLimitW.high >>> 0).toNumber(true);
                if (object.exportLimitW != null)
                    if (typeof object.exportLimitW === "object" ? object.exportLimitW.low || object.exportLimitW.high : $Number(object.exportLimitW) !== 0)
                        if ($util.Long)
                            message.exportLimitW = $util.Long.fromValue(object.exportLimitW, true);
                        else if (typeof object.exportLimitW === "string")
                            message.exportLimitW = $parseInt(object.exportLimitW, 10);
                        else if (typeof object.exportLimitW === "number")
                            message.exportLimitW = object.exportLimitW;
                        else if (typeof object.exportLimitW === "object")
                            message.exportLimitW = new $util.LongBits(object.exportLimitW.low >>> 0, object.exportLimitW.high >>> 0).toNumber(true);
                if (object.encryptionKey != null)
                    if (object.encryptionKey.length)
                        if (typeof object.encryptionKey === "string")
                            $util.base64.decode(object.encryptionKey, message.encryptionKey = $util.newBuffer($util.base64.length(object.encryptionKey)), 0);
                        else if (object.encryptionKey.length >= 0)
                            message.encryptionKey = object.encryptionKey;
                if (object.status != null)
                    if ($Number(object.status) !== 0)
                        message.status = object.status >>> 0;
                if (object.meters) {
                    if (!$Array.isArray(object.meters))
                        throw $TypeError(".gridhood.ledger.HouseholdState.meters: array expected");
                    message.meters = $Array(object.meters.length);
                    for (let i = 0; i < object.meters.length; ++i)
                        if (typeof object.meters[i] === "string")
                            $util.base64.decode(object.meters[i], message.meters[i] = $util.newBuffer($util.base64.length(object.meters[i])), 0);
                        else if (object.meters[i].length >= 0)
                            message.meters[i] = object.meters[i];
                }
                if (object.nodes) {
                    if (!$Array.isArray(object.nodes))
                        throw $TypeError(".gridhood.ledger.HouseholdState.nodes: array expected");
                    message.nodes = $Array(object.nodes.length);
                    for (let i = 0; i < object.nodes.length; ++i)
                        if (typeof object.nodes[i] === "string")
                            $util.base64.decode(object.nodes[i], message.nodes[i] = $util.newBuffer($util.base64.length(object.nodes[i])), 0);
                        else if (object.nodes[i].length >= 0)
                            message.nodes[i] = object.nodes[i];
                }
                if (object.registeredAtHeight != null)
                    if (typeof object.registeredAtHeight === "object" ? object.registeredAtHeight.low || object.registeredAtHeight.high : $Number(object.registeredAtHeight) !== 0)
                        if ($util.Long)
                            message.registeredAtHeight = $util.Long.fromValue(object.registeredAtHeight, true);
                        else if (typeof object.registeredAtHeight === "string")
                            message.registeredAtHeight = $parseInt(object.registeredAtHeight, 10);
                        else if (typeof object.registeredAtHeight === "number")
                            message.registeredAtHeight = object.registeredAtHeight;
                        else if (typeof object.registeredAtHeight === "object")
                            message.registeredAtHeight = new $util.LongBits(object.registeredAtHeight.low >>> 0, object.registeredAtHeight.high >>> 0).toNumber(true);
                if (object.renewable != null)
                    if (object.renewable)
                        message.renewable = $Boolean(object.renewable);
                if (object.zoneBefore != null)
                    if (typeof object.zoneBefore !== "string" || object.zoneBefore.length)
                        message.zoneBefore = $String(object.zoneBefore);
                if (object.zoneFromSlot != null)
                    if (typeof object.zoneFromSlot === "object" ? object.zoneFromSlot.low || object.zoneFromSlot.high : $Number(object.zoneFromSlot) !== 0)
                        if ($util.Long)
                            message.zoneFromSlot = $util.Long.fromValue(object.zoneFromSlot, true);
                        else if (typeof object.zoneFromSlot === "string")
                            message.zoneFromSlot = $parseInt(object.zoneFromSlot, 10);
                        else if (typeof object.zoneFromSlot === "number")
                            message.zoneFromSlot = object.zoneFromSlot;
                        else if (typeof object.zoneFromSlot === "object")
                            message.zoneFromSlot = new $util.LongBits(object.zoneFromSlot.low >>> 0, object.zoneFromSlot.high >>> 0).toNumber(true);
                return message;
            };

            HouseholdState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.meters = [];
                    object.nodes = [];
                }
                if (options.defaults) {
                    object.household = "";
                    if (options.bytes === $String)
                        object.account = "";
                    else {
                        object.account = [];
                        if (options.bytes !== $Array)
                            object.account = $util.newBuffer(object.account);
                    }
                    object.zone = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.importLimitW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.importLimitW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.exportLimitW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.exportLimitW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.encryptionKey = "";
                    else {
                        object.encryptionKey = [];
                        if (options.bytes !== $Array)
                            object.encryptionKey = $util.newBuffer(object.encryptionKey);
                    }
                    object.status = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.registeredAtHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.registeredAtHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.renewable = false;
                    object.zoneBefore = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.zoneFromSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.zoneFromSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    object.account = options.bytes === $String ? $util.base64.encode(message.account, 0, message.account.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.account) : message.account;
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    object.zone = message.zone;
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importLimitW = typeof message.importLimitW === "number" ? $BigInt(message.importLimitW) : $util.Long.fromBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.importLimitW === "number")
                        object.importLimitW = options.longs === $String ? $String(message.importLimitW) : message.importLimitW;
                    else
                        object.importLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.importLimitW) : options.longs === $Number ? new $util.LongBits(message.importLimitW.low >>> 0, message.importLimitW.high >>> 0).toNumber(true) : message.importLimitW;
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportLimitW = typeof message.exportLimitW === "number" ? $BigInt(message.exportLimitW) : $util.Long.fromBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0, true).toBigInt();
                    else if (typeof message.exportLimitW === "number")
                        object.exportLimitW = options.longs === $String ? $String(message.exportLimitW) : message.exportLimitW;
                    else
                        object.exportLimitW = options.longs === $String ? $util.Long.prototype.toString.call(message.exportLimitW) : options.longs === $Number ? new $util.LongBits(message.exportLimitW.low >>> 0, message.exportLimitW.high >>> 0).toNumber(true) : message.exportLimitW;
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    object.encryptionKey = options.bytes === $String ? $util.base64.encode(message.encryptionKey, 0, message.encryptionKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.encryptionKey) : message.encryptionKey;
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                if (message.meters && message.meters.length) {
                    object.meters = $Array(message.meters.length);
                    for (let j = 0; j < message.meters.length; ++j)
                        object.meters[j] = options.bytes === $String ? $util.base64.encode(message.meters[j], 0, message.meters[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.meters[j]) : message.meters[j];
                }
                if (message.nodes && message.nodes.length) {
                    object.nodes = $Array(message.nodes.length);
                    for (let j = 0; j < message.nodes.length; ++j)
                        object.nodes[j] = options.bytes === $String ? $util.base64.encode(message.nodes[j], 0, message.nodes[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.nodes[j]) : message.nodes[j];
                }
                if (message.registeredAtHeight != null && $Object.hasOwnProperty.call(message, "registeredAtHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.registeredAtHeight = typeof message.registeredAtHeight === "number" ? $BigInt(message.registeredAtHeight) : $util.Long.fromBits(message.registeredAtHeight.low >>> 0, message.registeredAtHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.registeredAtHeight === "number")
                        object.registeredAtHeight = options.longs === $String ? $String(message.registeredAtHeight) : message.registeredAtHeight;
                    else
                        object.registeredAtHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.registeredAtHeight) : options.longs === $Number ? new $util.LongBits(message.registeredAtHeight.low >>> 0, message.registeredAtHeight.high >>> 0).toNumber(true) : message.registeredAtHeight;
                if (message.renewable != null && $Object.hasOwnProperty.call(message, "renewable"))
                    object.renewable = message.renewable;
                if (message.zoneBefore != null && $Object.hasOwnProperty.call(message, "zoneBefore"))
                    object.zoneBefore = message.zoneBefore;
                if (message.zoneFromSlot != null && $Object.hasOwnProperty.call(message, "zoneFromSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.zoneFromSlot = typeof message.zoneFromSlot === "number" ? $BigInt(message.zoneFromSlot) : $util.Long.fromBits(message.zoneFromSlot.low >>> 0, message.zoneFromSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.zoneFromSlot === "number")
                        object.zoneFromSlot = options.longs === $String ? $String(message.zoneFromSlot) : message.zoneFromSlot;
                    else
                        object.zoneFromSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.zoneFromSlot) : options.longs === $Number ? new $util.LongBits(message.zoneFromSlot.low >>> 0, message.zoneFromSlot.high >>> 0).toNumber(true) : message.zoneFromSlot;
                return object;
            };

            HouseholdState.prototype.toJSON = function() {
                return HouseholdState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HouseholdState;
        })();

        ledger.NameList = (function() {

            const NameList = function (properties) {
                this.names = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NameList.prototype.names = $util.emptyArray;

            NameList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.names != null && message.names.length)
                    for (let i = 0; i < message.names.length; ++i)
                        writer.uint32(10).string(message.names[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NameList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.NameList();
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
                            if (!(message.names && message.names.length))
                                message.names = [];
                            message.names.push(reader.stringVerify());
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

            NameList.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.NameList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.NameList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.NameList();
                if (object.names) {
                    if (!$Array.isArray(object.names))
                        throw $TypeError(".gridhood.ledger.NameList.names: array expected");
                    message.names = $Array(object.names.length);
                    for (let i = 0; i < object.names.length; ++i)
                        message.names[i] = $String(object.names[i]);
                }
                return message;
            };

            NameList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.names = [];
                if (message.names && message.names.length) {
                    object.names = $Array(message.names.length);
                    for (let j = 0; j < message.names.length; ++j)
                        object.names[j] = message.names[j];
                }
                return object;
            };

            NameList.prototype.toJSON = function() {
                return NameList.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NameList;
        })();

        ledger.AuthoritySetState = (function() {

            const AuthoritySetState = function (properties) {
                this.authorities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AuthoritySetState.prototype.authorities = $util.emptyArray;

            AuthoritySetState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authorities != null && message.authorities.length)
                    for (let i = 0; i < message.authorities.length; ++i)
                        $root.gridhood.ledger.AuthorityRecord.encode(message.authorities[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AuthoritySetState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AuthoritySetState();
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
                            if (!(message.authorities && message.authorities.length))
                                message.authorities = [];
                            message.authorities.push($root.gridhood.ledger.AuthorityRecord.decode(reader, reader.size(), $undefined, _depth + 1));
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

            AuthoritySetState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AuthoritySetState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AuthoritySetState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AuthoritySetState();
                if (object.authorities) {
                    if (!$Array.isArray(object.authorities))
                        throw $TypeError(".gridhood.ledger.AuthoritySetState.authorities: array expected");
                    message.authorities = $Array(object.authorities.length);
                    for (let i = 0; i < object.authorities.length; ++i) {
                        if (!$util.isObject(object.authorities[i]))
                            throw $TypeError(".gridhood.ledger.AuthoritySetState.authorities: object expected");
                        message.authorities[i] = $root.gridhood.ledger.AuthorityRecord.fromObject(object.authorities[i], _depth + 1);
                    }
                }
                return message;
            };

            AuthoritySetState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.authorities = [];
                if (message.authorities && message.authorities.length) {
                    object.authorities = $Array(message.authorities.length);
                    for (let j = 0; j < message.authorities.length; ++j)
                        object.authorities[j] = $root.gridhood.ledger.AuthorityRecord.toObject(message.authorities[j], options, _depth + 1);
                }
                return object;
            };

            AuthoritySetState.prototype.toJSON = function() {
                return AuthoritySetState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AuthoritySetState;
        })();

        ledger.HeightList = (function() {

            const HeightList = function (properties) {
                this.heights = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HeightList.prototype.heights = $util.emptyArray;

            HeightList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.heights != null && message.heights.length)
                    writer.uint32(10).uint64s(message.heights);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HeightList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.HeightList();
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
                            if (wireType === 2) {
                                if (!(message.heights && message.heights.length))
                                    message.heights = [];
                                reader.uint64s(message.heights);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.heights && message.heights.length))
                                message.heights = [];
                            message.heights.push(reader.uint64());
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

            HeightList.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.HeightList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.HeightList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.HeightList();
                if (object.heights) {
                    if (!$Array.isArray(object.heights))
                        throw $TypeError(".gridhood.ledger.HeightList.heights: array expected");
                    message.heights = $Array(object.heights.length);
                    for (let i = 0; i < object.heights.length; ++i)
                        if ($util.Long)
                            message.heights[i] = $util.Long.fromValue(object.heights[i], true);
                        else if (typeof object.heights[i] === "string")
                            message.heights[i] = $parseInt(object.heights[i], 10);
                        else if (typeof object.heights[i] === "number")
                            message.heights[i] = object.heights[i];
                        else if (typeof object.heights[i] === "object")
                            message.heights[i] = new $util.LongBits(object.heights[i].low >>> 0, object.heights[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            HeightList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.heights = [];
                if (message.heights && message.heights.length) {
                    object.heights = $Array(message.heights.length);
                    for (let j = 0; j < message.heights.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.heights[j] = typeof message.heights[j] === "number" ? $BigInt(message.heights[j]) : $util.Long.fromBits(message.heights[j].low >>> 0, message.heights[j].high >>> 0, true).toBigInt();
                        else if (typeof message.heights[j] === "number")
                            object.heights[j] = options.longs === $String ? $String(message.heights[j]) : message.heights[j];
                        else
                            object.heights[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.heights[j]) : options.longs === $Number ? new $util.LongBits(message.heights[j].low >>> 0, message.heights[j].high >>> 0).toNumber(true) : message.heights[j];
                }
                return object;
            };

            HeightList.prototype.toJSON = function() {
                return HeightList.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeightList;
        })();

        ledger.GovernanceState = (function() {

            const GovernanceState = function (properties) {
                this.open = [];
                this.scheduled = [];
                this.suspensions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GovernanceState.prototype.proposals = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            GovernanceState.prototype.open = $util.emptyArray;
            GovernanceState.prototype.scheduled = $util.emptyArray;
            GovernanceState.prototype.suspensions = $util.emptyArray;

            GovernanceState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.proposals != null && $Object.hasOwnProperty.call(message, "proposals") && (typeof message.proposals === "object" ? message.proposals.low || message.proposals.high : message.proposals !== 0))
                    writer.uint32(8).uint64(message.proposals);
                if (message.open != null && message.open.length)
                    writer.uint32(18).uint64s(message.open);
                if (message.scheduled != null && message.scheduled.length)
                    for (let i = 0; i < message.scheduled.length; ++i)
                        $root.gridhood.ledger.ScheduledChange.encode(message.scheduled[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.suspensions != null && message.suspensions.length)
                    for (let i = 0; i < message.suspensions.length; ++i)
                        $root.gridhood.ledger.SuspensionState.encode(message.suspensions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GovernanceState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.GovernanceState();
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
                                message.proposals = value;
                            else
                                delete message.proposals;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.open && message.open.length))
                                    message.open = [];
                                reader.uint64s(message.open);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.open && message.open.length))
                                message.open = [];
                            message.open.push(reader.uint64());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.scheduled && message.scheduled.length))
                                message.scheduled = [];
                            message.scheduled.push($root.gridhood.ledger.ScheduledChange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.suspensions && message.suspensions.length))
                                message.suspensions = [];
                            message.suspensions.push($root.gridhood.ledger.SuspensionState.decode(reader, reader.size(), $undefined, _depth + 1));
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

            GovernanceState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.GovernanceState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.GovernanceState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.GovernanceState();
                if (object.proposals != null)
                    if (typeof object.proposals === "object" ? object.proposals.low || object.proposals.high : $Number(object.proposals) !== 0)
                        if ($util.Long)
                            message.proposals = $util.Long.fromValue(object.proposals, true);
                        else if (typeof object.proposals === "string")
                            message.proposals = $parseInt(object.proposals, 10);
                        else if (typeof object.proposals === "number")
                            message.proposals = object.proposals;
                        else if (typeof object.proposals === "object")
                            message.proposals = new $util.LongBits(object.proposals.low >>> 0, object.proposals.high >>> 0).toNumber(true);
                if (object.open) {
                    if (!$Array.isArray(object.open))
                        throw $TypeError(".gridhood.ledger.GovernanceState.open: array expected");
                    message.open = $Array(object.open.length);
                    for (let i = 0; i < object.open.length; ++i)
                        if ($util.Long)
                            message.open[i] = $util.Long.fromValue(object.open[i], true);
                        else if (typeof object.open[i] === "string")
                            message.open[i] = $parseInt(object.open[i], 10);
                        else if (typeof object.open[i] === "number")
                            message.open[i] = object.open[i];
                        else if (typeof object.open[i] === "object")
                            message.open[i] = new $util.LongBits(object.open[i].low >>> 0, object.open[i].high >>> 0).toNumber(true);
                }
                if (object.scheduled) {
                    if (!$Array.isArray(object.scheduled))
                        throw $TypeError(".gridhood.ledger.GovernanceState.scheduled: array expected");
                    message.scheduled = $Array(object.scheduled.length);
                    for (let i = 0; i < object.scheduled.length; ++i) {
                        if (!$util.isObject(object.scheduled[i]))
                            throw $TypeError(".gridhood.ledger.GovernanceState.scheduled: object expected");
                        message.scheduled[i] = $root.gridhood.ledger.ScheduledChange.fromObject(object.scheduled[i], _depth + 1);
                    }
                }
                if (object.suspensions) {
                    if (!$Array.isArray(object.suspensions))
                        throw $TypeError(".gridhood.ledger.GovernanceState.suspensions: array expected");
                    message.suspensions = $Array(object.suspensions.length);
                    for (let i = 0; i < object.suspensions.length; ++i) {
                        if (!$util.isObject(object.suspensions[i]))
                            throw $TypeError(".gridhood.ledger.GovernanceState.suspensions: object expected");
                        message.suspensions[i] = $root.gridhood.ledger.SuspensionState.fromObject(object.suspensions[i], _depth + 1);
                    }
                }
                return message;
            };

            GovernanceState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.open = [];
                    object.scheduled = [];
                    object.suspensions = [];
                }
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.proposals = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.proposals = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.proposals != null && $Object.hasOwnProperty.call(message, "proposals"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.proposals = typeof message.proposals === "number" ? $BigInt(message.proposals) : $util.Long.fromBits(message.proposals.low >>> 0, message.proposals.high >>> 0, true).toBigInt();
                    else if (typeof message.proposals === "number")
                        object.proposals = options.longs === $String ? $String(message.proposals) : message.proposals;
                    else
                        object.proposals = options.longs === $String ? $util.Long.prototype.toString.call(message.proposals) : options.longs === $Number ? new $util.LongBits(message.proposals.low >>> 0, message.proposals.high >>> 0).toNumber(true) : message.proposals;
                if (message.open && message.open.length) {
                    object.open = $Array(message.open.length);
                    for (let j = 0; j < message.open.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.open[j] = typeof message.open[j] === "number" ? $BigInt(message.open[j]) : $util.Long.fromBits(message.open[j].low >>> 0, message.open[j].high >>> 0, true).toBigInt();
                        else if (typeof message.open[j] === "number")
                            object.open[j] = options.longs === $String ? $String(message.open[j]) : message.open[j];
                        else
                            object.open[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.open[j]) : options.longs === $Number ? new $util.LongBits(message.open[j].low >>> 0, message.open[j].high >>> 0).toNumber(true) : message.open[j];
                }
                if (message.scheduled && message.scheduled.length) {
                    object.scheduled = $Array(message.scheduled.length);
                    for (let j = 0; j < message.scheduled.length; ++j)
                        object.scheduled[j] = $root.gridhood.ledger.ScheduledChange.toObject(message.scheduled[j], options, _depth + 1);
                }
                if (message.suspensions && message.suspensions.length) {
                    object.suspensions = $Array(message.suspensions.length);
                    for (let j = 0; j < message.suspensions.length; ++j)
                        object.suspensions[j] = $root.gridhood.ledger.SuspensionState.toObject(message.suspensions[j], options, _depth + 1);
                }
                return object;
            };

            GovernanceState.prototype.toJSON = function() {
                return GovernanceState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GovernanceState;
        })();

        ledger.ScheduledChange = (function() {

            const ScheduledChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ScheduledChange.prototype.fromHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ScheduledChange.prototype.proposal = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ScheduledChange.prototype.consensusKey = $util.newBuffer([]);

            ScheduledChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromHeight != null && $Object.hasOwnProperty.call(message, "fromHeight") && (typeof message.fromHeight === "object" ? message.fromHeight.low || message.fromHeight.high : message.fromHeight !== 0))
                    writer.uint32(8).uint64(message.fromHeight);
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal") && (typeof message.proposal === "object" ? message.proposal.low || message.proposal.high : message.proposal !== 0))
                    writer.uint32(16).uint64(message.proposal);
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey") && message.consensusKey.length)
                    writer.uint32(26).bytes(message.consensusKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ScheduledChange.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ScheduledChange();
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
                                message.fromHeight = value;
                            else
                                delete message.fromHeight;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.proposal = value;
                            else
                                delete message.proposal;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.consensusKey = value;
                            else
                                delete message.consensusKey;
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

            ScheduledChange.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ScheduledChange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ScheduledChange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ScheduledChange();
                if (object.fromHeight != null)
                    if (typeof object.fromHeight === "object" ? object.fromHeight.low || object.fromHeight.high : $Number(object.fromHeight) !== 0)
                        if ($util.Long)
                            message.fromHeight = $util.Long.fromValue(object.fromHeight, true);
                        else if (typeof object.fromHeight === "string")
                            message.fromHeight = $parseInt(object.fromHeight, 10);
                        else if (typeof object.fromHeight === "number")
                            message.fromHeight = object.fromHeight;
                        else if (typeof object.fromHeight === "object")
                            message.fromHeight = new $util.LongBits(object.fromHeight.low >>> 0, object.fromHeight.high >>> 0).toNumber(true);
                if (object.proposal != null)
                    if (typeof object.proposal === "object" ? object.proposal.low || object.proposal.high : $Number(object.proposal) !== 0)
                        if ($util.Long)
                            message.proposal = $util.Long.fromValue(object.proposal, true);
                        else if (typeof object.proposal === "string")
                            message.proposal = $parseInt(object.proposal, 10);
                        else if (typeof object.proposal === "number")
                            message.proposal = object.proposal;
                        else if (typeof object.proposal === "object")
                            message.proposal = new $util.LongBits(object.proposal.low >>> 0, object.proposal.high >>> 0).toNumber(true);
                if (object.consensusKey != null)
                    if (object.consensusKey.length)
                        if (typeof object.consensusKey === "string")
                            $util.base64.decode(object.consensusKey, message.consensusKey = $util.newBuffer($util.base64.length(object.consensusKey)), 0);
                        else if (object.consensusKey.length >= 0)
                            message.consensusKey = object.consensusKey;
                return message;
            };

            ScheduledChange.toObject = function (message, options, _depth) {
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
                        object.fromHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.proposal = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.proposal = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.consensusKey = "";
                    else {
                        object.consensusKey = [];
                        if (options.bytes !== $Array)
                            object.consensusKey = $util.newBuffer(object.consensusKey);
                    }
                }
                if (message.fromHeight != null && $Object.hasOwnProperty.call(message, "fromHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromHeight = typeof message.fromHeight === "number" ? $BigInt(message.fromHeight) : $util.Long.fromBits(message.fromHeight.low >>> 0, message.fromHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.fromHeight === "number")
                        object.fromHeight = options.longs === $String ? $String(message.fromHeight) : message.fromHeight;
                    else
                        object.fromHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.fromHeight) : options.longs === $Number ? new $util.LongBits(message.fromHeight.low >>> 0, message.fromHeight.high >>> 0).toNumber(true) : message.fromHeight;
                if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.proposal = typeof message.proposal === "number" ? $BigInt(message.proposal) : $util.Long.fromBits(message.proposal.low >>> 0, message.proposal.high >>> 0, true).toBigInt();
                    else if (typeof message.proposal === "number")
                        object.proposal = options.longs === $String ? $String(message.proposal) : message.proposal;
                    else
                        object.proposal = options.longs === $String ? $util.Long.prototype.toString.call(message.proposal) : options.longs === $Number ? new $util.LongBits(message.proposal.low >>> 0, message.proposal.high >>> 0).toNumber(true) : message.proposal;
                if (message.consensusKey != null && $Object.hasOwnProperty.call(message, "consensusKey"))
                    object.consensusKey = options.bytes === $String ? $util.base64.encode(message.consensusKey, 0, message.consensusKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.consensusKey) : message.consensusKey;
                return object;
            };

            ScheduledChange.prototype.toJSON = function() {
                return ScheduledChange.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ScheduledChange;
        })();

        ledger.SuspensionState = (function() {

            const SuspensionState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SuspensionState.prototype.authority = null;
            SuspensionState.prototype.standing = 0;
            SuspensionState.prototype.offence = 0;
            SuspensionState.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SuspensionState.prototype.round = 0;
            SuspensionState.prototype.sinceHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SuspensionState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    $root.gridhood.ledger.AuthorityRecord.encode(message.authority, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.standing != null && $Object.hasOwnProperty.call(message, "standing") && message.standing !== 0)
                    writer.uint32(16).uint32(message.standing);
                if (message.offence != null && $Object.hasOwnProperty.call(message, "offence") && message.offence !== 0)
                    writer.uint32(24).uint32(message.offence);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(32).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(40).uint32(message.round);
                if (message.sinceHeight != null && $Object.hasOwnProperty.call(message, "sinceHeight") && (typeof message.sinceHeight === "object" ? message.sinceHeight.low || message.sinceHeight.high : message.sinceHeight !== 0))
                    writer.uint32(48).uint64(message.sinceHeight);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SuspensionState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SuspensionState();
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
                            message.authority = $root.gridhood.ledger.AuthorityRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.authority);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.standing = value;
                            else
                                delete message.standing;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.offence = value;
                            else
                                delete message.offence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceHeight = value;
                            else
                                delete message.sinceHeight;
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

            SuspensionState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SuspensionState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SuspensionState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SuspensionState();
                if (object.authority != null) {
                    if (!$util.isObject(object.authority))
                        throw $TypeError(".gridhood.ledger.SuspensionState.authority: object expected");
                    message.authority = $root.gridhood.ledger.AuthorityRecord.fromObject(object.authority, _depth + 1);
                }
                if (object.standing != null)
                    if ($Number(object.standing) !== 0)
                        message.standing = object.standing >>> 0;
                if (object.offence != null)
                    if ($Number(object.offence) !== 0)
                        message.offence = object.offence >>> 0;
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
                if (object.sinceHeight != null)
                    if (typeof object.sinceHeight === "object" ? object.sinceHeight.low || object.sinceHeight.high : $Number(object.sinceHeight) !== 0)
                        if ($util.Long)
                            message.sinceHeight = $util.Long.fromValue(object.sinceHeight, true);
                        else if (typeof object.sinceHeight === "string")
                            message.sinceHeight = $parseInt(object.sinceHeight, 10);
                        else if (typeof object.sinceHeight === "number")
                            message.sinceHeight = object.sinceHeight;
                        else if (typeof object.sinceHeight === "object")
                            message.sinceHeight = new $util.LongBits(object.sinceHeight.low >>> 0, object.sinceHeight.high >>> 0).toNumber(true);
                return message;
            };

            SuspensionState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.authority = null;
                    object.standing = 0;
                    object.offence = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.height = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.height = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.round = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sinceHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sinceHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                    object.authority = $root.gridhood.ledger.AuthorityRecord.toObject(message.authority, options, _depth + 1);
                if (message.standing != null && $Object.hasOwnProperty.call(message, "standing"))
                    object.standing = message.standing;
                if (message.offence != null && $Object.hasOwnProperty.call(message, "offence"))
                    object.offence = message.offence;
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                if (message.sinceHeight != null && $Object.hasOwnProperty.call(message, "sinceHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sinceHeight = typeof message.sinceHeight === "number" ? $BigInt(message.sinceHeight) : $util.Long.fromBits(message.sinceHeight.low >>> 0, message.sinceHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.sinceHeight === "number")
                        object.sinceHeight = options.longs === $String ? $String(message.sinceHeight) : message.sinceHeight;
                    else
                        object.sinceHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.sinceHeight) : options.longs === $Number ? new $util.LongBits(message.sinceHeight.low >>> 0, message.sinceHeight.high >>> 0).toNumber(true) : message.sinceHeight;
                return object;
            };

            SuspensionState.prototype.toJSON = function() {
                return SuspensionState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SuspensionState;
        })();

        ledger.ProposalState = (function() {

            const ProposalState = function (properties) {
                this.approved = [];
                this.rejected = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ProposalState.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalState.prototype.proposer = $util.newBuffer([]);
            ProposalState.prototype.content = null;
            ProposalState.prototype.status = 0;
            ProposalState.prototype.proposedHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalState.prototype.approved = $util.emptyArray;
            ProposalState.prototype.rejected = $util.emptyArray;
            ProposalState.prototype.passedHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalState.prototype.governsFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProposalState.prototype.failure = "";

            ProposalState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(8).uint64(message.number);
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer.length)
                    writer.uint32(18).bytes(message.proposer);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    $root.gridhood.ledger.Propose.encode(message.content, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(32).uint32(message.status);
                if (message.proposedHeight != null && $Object.hasOwnProperty.call(message, "proposedHeight") && (typeof message.proposedHeight === "object" ? message.proposedHeight.low || message.proposedHeight.high : message.proposedHeight !== 0))
                    writer.uint32(40).uint64(message.proposedHeight);
                if (message.approved != null && message.approved.length)
                    for (let i = 0; i < message.approved.length; ++i)
                        writer.uint32(50).bytes(message.approved[i]);
                if (message.rejected != null && message.rejected.length)
                    for (let i = 0; i < message.rejected.length; ++i)
                        writer.uint32(58).bytes(message.rejected[i]);
                if (message.passedHeight != null && $Object.hasOwnProperty.call(message, "passedHeight") && (typeof message.passedHeight === "object" ? message.passedHeight.low || message.passedHeight.high : message.passedHeight !== 0))
                    writer.uint32(64).uint64(message.passedHeight);
                if (message.governsFrom != null && $Object.hasOwnProperty.call(message, "governsFrom") && (typeof message.governsFrom === "object" ? message.governsFrom.low || message.governsFrom.high : message.governsFrom !== 0))
                    writer.uint32(72).uint64(message.governsFrom);
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure") && message.failure !== "")
                    writer.uint32(82).string(message.failure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ProposalState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ProposalState();
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
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.proposer = value;
                            else
                                delete message.proposer;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.content = $root.gridhood.ledger.Propose.decode(reader, reader.size(), $undefined, _depth + 1, message.content);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.proposedHeight = value;
                            else
                                delete message.proposedHeight;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.approved && message.approved.length))
                                message.approved = [];
                            message.approved.push(reader.bytes());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rejected && message.rejected.length))
                                message.rejected = [];
                            message.rejected.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.passedHeight = value;
                            else
                                delete message.passedHeight;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.governsFrom = value;
                            else
                                delete message.governsFrom;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.failure = value;
                            else
                                delete message.failure;
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

            ProposalState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ProposalState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ProposalState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ProposalState();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.proposer != null)
                    if (object.proposer.length)
                        if (typeof object.proposer === "string")
                            $util.base64.decode(object.proposer, message.proposer = $util.newBuffer($util.base64.length(object.proposer)), 0);
                        else if (object.proposer.length >= 0)
                            message.proposer = object.proposer;
                if (object.content != null) {
                    if (!$util.isObject(object.content))
                        throw $TypeError(".gridhood.ledger.ProposalState.content: object expected");
                    message.content = $root.gridhood.ledger.Propose.fromObject(object.content, _depth + 1);
                }
                if (object.status != null)
                    if ($Number(object.status) !== 0)
                        message.status = object.status >>> 0;
                if (object.proposedHeight != null)
                    if (typeof object.proposedHeight === "object" ? object.proposedHeight.low || object.proposedHeight.high : $Number(object.proposedHeight) !== 0)
                        if ($util.Long)
                            message.proposedHeight = $util.Long.fromValue(object.proposedHeight, true);
                        else if (typeof object.proposedHeight === "string")
                            message.proposedHeight = $parseInt(object.proposedHeight, 10);
                        else if (typeof object.proposedHeight === "number")
                            message.proposedHeight = object.proposedHeight;
                        else if (typeof object.proposedHeight === "object")
                            message.proposedHeight = new $util.LongBits(object.proposedHeight.low >>> 0, object.proposedHeight.high >>> 0).toNumber(true);
                if (object.approved) {
                    if (!$Array.isArray(object.approved))
                        throw $TypeError(".gridhood.ledger.ProposalState.approved: array expected");
                    message.approved = $Array(object.approved.length);
                    for (let i = 0; i < object.approved.length; ++i)
                        if (typeof object.approved[i] === "string")
                            $util.base64.decode(object.approved[i], message.approved[i] = $util.newBuffer($util.base64.length(object.approved[i])), 0);
                        else if (object.approved[i].length >= 0)
                            message.approved[i] = object.approved[i];
                }
                if (object.rejected) {
                    if (!$Array.isArray(object.rejected))
                        throw $TypeError(".gridhood.ledger.ProposalState.rejected: array expected");
                    message.rejected = $Array(object.rejected.length);
                    for (let i = 0; i < object.rejected.length; ++i)
                        if (typeof object.rejected[i] === "string")
                            $util.base64.decode(object.rejected[i], message.rejected[i] = $util.newBuffer($util.base64.length(object.rejected[i])), 0);
                        else if (object.rejected[i].length >= 0)
                            message.rejected[i] = object.rejected[i];
                }
                if (object.passedHeight != null)
                    if (typeof object.passedHeight === "object" ? object.passedHeight.low || object.passedHeight.high : $Number(object.passedHeight) !== 0)
                        if ($util.Long)
                            message.passedHeight = $util.Long.fromValue(object.passedHeight, true);
                        else if (typeof object.passedHeight === "string")
                            message.passedHeight = $parseInt(object.passedHeight, 10);
                        else if (typeof object.passedHeight === "number")
                            message.passedHeight = object.passedHeight;
                        else if (typeof object.passedHeight === "object")
                            message.passedHeight = new $util.LongBits(object.passedHeight.low >>> 0, object.passedHeight.high >>> 0).toNumber(true);
                if (object.governsFrom != null)
                    if (typeof object.governsFrom === "object" ? object.governsFrom.low || object.governsFrom.high : $Number(object.governsFrom) !== 0)
                        if ($util.Long)
                            message.governsFrom = $util.Long.fromValue(object.governsFrom, true);
                        else if (typeof object.governsFrom === "string")
                            message.governsFrom = $parseInt(object.governsFrom, 10);
                        else if (typeof object.governsFrom === "number")
                            message.governsFrom = object.governsFrom;
                        else if (typeof object.governsFrom === "object")
                            message.governsFrom = new $util.LongBits(object.governsFrom.low >>> 0, object.governsFrom.high >>> 0).toNumber(true);
                if (object.failure != null)
                    if (typeof object.failure !== "string" || object.failure.length)
                        message.failure = $String(object.failure);
                return message;
            };

            ProposalState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.approved = [];
                    object.rejected = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.proposer = "";
                    else {
                        object.proposer = [];
                        if (options.bytes !== $Array)
                            object.proposer = $util.newBuffer(object.proposer);
                    }
                    object.content = null;
                    object.status = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.proposedHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.proposedHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.passedHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.passedHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.governsFrom = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.governsFrom = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.failure = "";
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer"))
                    object.proposer = options.bytes === $String ? $util.base64.encode(message.proposer, 0, message.proposer.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.proposer) : message.proposer;
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    object.content = $root.gridhood.ledger.Propose.toObject(message.content, options, _depth + 1);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                if (message.proposedHeight != null && $Object.hasOwnProperty.call(message, "proposedHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.proposedHeight = typeof message.proposedHeight === "number" ? $BigInt(message.proposedHeight) : $util.Long.fromBits(message.proposedHeight.low >>> 0, message.proposedHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.proposedHeight === "number")
                        object.proposedHeight = options.longs === $String ? $String(message.proposedHeight) : message.proposedHeight;
                    else
                        object.proposedHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.proposedHeight) : options.longs === $Number ? new $util.LongBits(message.proposedHeight.low >>> 0, message.proposedHeight.high >>> 0).toNumber(true) : message.proposedHeight;
                if (message.approved && message.approved.length) {
                    object.approved = $Array(message.approved.length);
                    for (let j = 0; j < message.approved.length; ++j)
                        object.approved[j] = options.bytes === $String ? $util.base64.encode(message.approved[j], 0, message.approved[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.approved[j]) : message.approved[j];
                }
                if (message.rejected && message.rejected.length) {
                    object.rejected = $Array(message.rejected.length);
                    for (let j = 0; j < message.rejected.length; ++j)
                        object.rejected[j] = options.bytes === $String ? $util.base64.encode(message.rejected[j], 0, message.rejected[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.rejected[j]) : message.rejected[j];
                }
                if (message.passedHeight != null && $Object.hasOwnProperty.call(message, "passedHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.passedHeight = typeof message.passedHeight === "number" ? $BigInt(message.passedHeight) : $util.Long.fromBits(message.passedHeight.low >>> 0, message.passedHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.passedHeight === "number")
                        object.passedHeight = options.longs === $String ? $String(message.passedHeight) : message.passedHeight;
                    else
                        object.passedHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.passedHeight) : options.longs === $Number ? new $util.LongBits(message.passedHeight.low >>> 0, message.passedHeight.high >>> 0).toNumber(true) : message.passedHeight;
                if (message.governsFrom != null && $Object.hasOwnProperty.call(message, "governsFrom"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.governsFrom = typeof message.governsFrom === "number" ? $BigInt(message.governsFrom) : $util.Long.fromBits(message.governsFrom.low >>> 0, message.governsFrom.high >>> 0, true).toBigInt();
                    else if (typeof message.governsFrom === "number")
                        object.governsFrom = options.longs === $String ? $String(message.governsFrom) : message.governsFrom;
                    else
                        object.governsFrom = options.longs === $String ? $util.Long.prototype.toString.call(message.governsFrom) : options.longs === $Number ? new $util.LongBits(message.governsFrom.low >>> 0, message.governsFrom.high >>> 0).toNumber(true) : message.governsFrom;
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    object.failure = message.failure;
                return object;
            };

            ProposalState.prototype.toJSON = function() {
                return ProposalState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ProposalState;
        })();

        ledger.ContractRegistry = (function() {

            const ContractRegistry = function (properties) {
                this.contracts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ContractRegistry.prototype.contracts = $util.emptyArray;

            ContractRegistry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contracts != null && message.contracts.length)
                    for (let i = 0; i < message.contracts.length; ++i)
                        $root.gridhood.ledger.ContractEntry.encode(message.contracts[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ContractRegistry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ContractRegistry();
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
                            if (!(message.contracts && message.contracts.length))
                                message.contracts = [];
                            message.contracts.push($root.gridhood.ledger.ContractEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

            ContractRegistry.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ContractRegistry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ContractRegistry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ContractRegistry();
                if (object.contracts) {
                    if (!$Array.isArray(object.contracts))
                        throw $TypeError(".gridhood.ledger.ContractRegistry.contracts: array expected");
                    message.contracts = $Array(object.contracts.length);
                    for (let i = 0; i < object.contracts.length; ++i) {
                        if (!$util.isObject(object.contracts[i]))
                            throw $TypeError(".gridhood.ledger.ContractRegistry.contracts: object expected");
                        message.contracts[i] = $root.gridhood.ledger.ContractEntry.fromObject(object.contracts[i], _depth + 1);
                    }
                }
                return message;
            };

            ContractRegistry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.contracts = [];
                if (message.contracts && message.contracts.length) {
                    object.contracts = $Array(message.contracts.length);
                    for (let j = 0; j < message.contracts.length; ++j)
                        object.contracts[j] = $root.gridhood.ledger.ContractEntry.toObject(message.contracts[j], options, _depth + 1);
                }
                return object;
            };

            ContractRegistry.prototype.toJSON = function() {
                return ContractRegistry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ContractRegistry;
        })();

        ledger.ContractEntry = (function() {

            const ContractEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ContractEntry.prototype.id = $util.newBuffer([]);
            ContractEntry.prototype.name = "";
            ContractEntry.prototype.fromSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ContractEntry.prototype.untilSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ContractEntry.prototype.deployedHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ContractEntry.prototype.closedHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            ContractEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(10).bytes(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(18).string(message.name);
                if (message.fromSlot != null && $Object.hasOwnProperty.call(message, "fromSlot") && (typeof message.fromSlot === "object" ? message.fromSlot.low || message.fromSlot.high : message.fromSlot !== 0))
                    writer.uint32(24).uint64(message.fromSlot);
                if (message.untilSlot != null && $Object.hasOwnProperty.call(message, "untilSlot") && (typeof message.untilSlot === "object" ? message.untilSlot.low || message.untilSlot.high : message.untilSlot !== 0))
                    writer.uint32(32).uint64(message.untilSlot);
                if (message.deployedHeight != null && $Object.hasOwnProperty.call(message, "deployedHeight") && (typeof message.deployedHeight === "object" ? message.deployedHeight.low || message.deployedHeight.high : message.deployedHeight !== 0))
                    writer.uint32(40).uint64(message.deployedHeight);
                if (message.closedHeight != null && $Object.hasOwnProperty.call(message, "closedHeight") && (typeof message.closedHeight === "object" ? message.closedHeight.low || message.closedHeight.high : message.closedHeight !== 0))
                    writer.uint32(48).uint64(message.closedHeight);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ContractEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ContractEntry();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromSlot = value;
                            else
                                delete message.fromSlot;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilSlot = value;
                            else
                                delete message.untilSlot;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.deployedHeight = value;
                            else
                                delete message.deployedHeight;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.closedHeight = value;
                            else
                                delete message.closedHeight;
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

            ContractEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ContractEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ContractEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ContractEntry();
                if (object.id != null)
                    if (object.id.length)
                        if (typeof object.id === "string")
                            $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                        else if (object.id.length >= 0)
                            message.id = object.id;
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.fromSlot != null)
                    if (typeof object.fromSlot === "object" ? object.fromSlot.low || object.fromSlot.high : $Number(object.fromSlot) !== 0)
                        if ($util.Long)
                            message.fromSlot = $util.Long.fromValue(object.fromSlot, true);
                        else if (typeof object.fromSlot === "string")
                            message.fromSlot = $parseInt(object.fromSlot, 10);
                        else if (typeof object.fromSlot === "number")
                            message.fromSlot = object.fromSlot;
                        else if (typeof object.fromSlot === "object")
                            message.fromSlot = new $util.LongBits(object.fromSlot.low >>> 0, object.fromSlot.high >>> 0).toNumber(true);
                if (object.untilSlot != null)
                    if (typeof object.untilSlot === "object" ? object.untilSlot.low || object.untilSlot.high : $Number(object.untilSlot) !== 0)
                        if ($util.Long)
                            message.untilSlot = $util.Long.fromValue(object.untilSlot, true);
                        else if (typeof object.untilSlot === "string")
                            message.untilSlot = $parseInt(object.untilSlot, 10);
                        else if (typeof object.untilSlot === "number")
                            message.untilSlot = object.untilSlot;
                        else if (typeof object.untilSlot === "object")
                            message.untilSlot = new $util.LongBits(object.untilSlot.low >>> 0, object.untilSlot.high >>> 0).toNumber(true);
                if (object.deployedHeight != null)
                    if (typeof object.deployedHeight === "object" ? object.deployedHeight.low || object.deployedHeight.high : $Number(object.deployedHeight) !== 0)
                        if ($util.Long)
                            message.deployedHeight = $util.Long.fromValue(object.deployedHeight, true);
                        else if (typeof object.deployedHeight === "string")
                            message.deployedHeight = $parseInt(object.deployedHeight, 10);
                        else if (typeof object.deployedHeight === "number")
                            message.deployedHeight = object.deployedHeight;
                        else if (typeof object.deployedHeight === "object")
                            message.deployedHeight = new $util.LongBits(object.deployedHeight.low >>> 0, object.deployedHeight.high >>> 0).toNumber(true);
                if (object.closedHeight != null)
                    if (typeof object.closedHeight === "object" ? object.closedHeight.low || object.closedHeight.high : $Number(object.closedHeight) !== 0)
                        if ($util.Long)
                            message.closedHeight = $util.Long.fromValue(object.closedHeight, true);
                        else if (typeof object.closedHeight === "string")
                            message.closedHeight = $parseInt(object.closedHeight, 10);
                        else if (typeof object.closedHeight === "number")
                            message.closedHeight = object.closedHeight;
                        else if (typeof object.closedHeight === "object")
                            message.closedHeight = new $util.LongBits(object.closedHeight.low >>> 0, object.closedHeight.high >>> 0).toNumber(true);
                return message;
            };

            ContractEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.id = "";
                    else {
                        object.id = [];
                        if (options.bytes !== $Array)
                            object.id = $util.newBuffer(object.id);
                    }
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.fromSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.untilSlot = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.untilSlot = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.deployedHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.deployedHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.closedHeight = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.closedHeight = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.fromSlot != null && $Object.hasOwnProperty.call(message, "fromSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromSlot = typeof message.fromSlot === "number" ? $BigInt(message.fromSlot) : $util.Long.fromBits(message.fromSlot.low >>> 0, message.fromSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.fromSlot === "number")
                        object.fromSlot = options.longs === $String ? $String(message.fromSlot) : message.fromSlot;
                    else
                        object.fromSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.fromSlot) : options.longs === $Number ? new $util.LongBits(message.fromSlot.low >>> 0, message.fromSlot.high >>> 0).toNumber(true) : message.fromSlot;
                if (message.untilSlot != null && $Object.hasOwnProperty.call(message, "untilSlot"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.untilSlot = typeof message.untilSlot === "number" ? $BigInt(message.untilSlot) : $util.Long.fromBits(message.untilSlot.low >>> 0, message.untilSlot.high >>> 0, true).toBigInt();
                    else if (typeof message.untilSlot === "number")
                        object.untilSlot = options.longs === $String ? $String(message.untilSlot) : message.untilSlot;
                    else
                        object.untilSlot = options.longs === $String ? $util.Long.prototype.toString.call(message.untilSlot) : options.longs === $Number ? new $util.LongBits(message.untilSlot.low >>> 0, message.untilSlot.high >>> 0).toNumber(true) : message.untilSlot;
                if (message.deployedHeight != null && $Object.hasOwnProperty.call(message, "deployedHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deployedHeight = typeof message.deployedHeight === "number" ? $BigInt(message.deployedHeight) : $util.Long.fromBits(message.deployedHeight.low >>> 0, message.deployedHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.deployedHeight === "number")
                        object.deployedHeight = options.longs === $String ? $String(message.deployedHeight) : message.deployedHeight;
                    else
                        object.deployedHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.deployedHeight) : options.longs === $Number ? new $util.LongBits(message.deployedHeight.low >>> 0, message.deployedHeight.high >>> 0).toNumber(true) : message.deployedHeight;
                if (message.closedHeight != null && $Object.hasOwnProperty.call(message, "closedHeight"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.closedHeight = typeof message.closedHeight === "number" ? $BigInt(message.closedHeight) : $util.Long.fromBits(message.closedHeight.low >>> 0, message.closedHeight.high >>> 0, true).toBigInt();
                    else if (typeof message.closedHeight === "number")
                        object.closedHeight = options.longs === $String ? $String(message.closedHeight) : message.closedHeight;
                    else
                        object.closedHeight = options.longs === $String ? $util.Long.prototype.toString.call(message.closedHeight) : options.longs === $Number ? new $util.LongBits(message.closedHeight.low >>> 0, message.closedHeight.high >>> 0).toNumber(true) : message.closedHeight;
                return object;
            };

            ContractEntry.prototype.toJSON = function() {
                return ContractEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ContractEntry;
        })();

        ledger.TimeMarks = (function() {

            const TimeMarks = function (properties) {
                this.marks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TimeMarks.prototype.marks = $util.emptyArray;

            TimeMarks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.marks != null && message.marks.length)
                    for (let i = 0; i < message.marks.length; ++i)
                        $root.gridhood.ledger.TimeMark.encode(message.marks[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TimeMarks.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.TimeMarks();
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
                            if (!(message.marks && message.marks.length))
                                message.marks = [];
                            message.marks.push($root.gridhood.ledger.TimeMark.decode(reader, reader.size(), $undefined, _depth + 1));
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

            TimeMarks.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.TimeMarks)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.TimeMarks: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.TimeMarks();
                if (object.marks) {
                    if (!$Array.isArray(object.marks))
                        throw $TypeError(".gridhood.ledger.TimeMarks.marks: array expected");
                    message.marks = $Array(object.marks.length);
                    for (let i = 0; i < object.marks.length; ++i) {
                        if (!$util.isObject(object.marks[i]))
                            throw $TypeError(".gridhood.ledger.TimeMarks.marks: object expected");
                        message.marks[i] = $root.gridhood.ledger.TimeMark.fromObject(object.marks[i], _depth + 1);
                    }
                }
                return message;
            };

            TimeMarks.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.marks = [];
                if (message.marks && message.marks.length) {
                    object.marks = $Array(message.marks.length);
                    for (let j = 0; j < message.marks.length; ++j)
                        object.marks[j] = $root.gridhood.ledger.TimeMark.toObject(message.marks[j], options, _depth + 1);
                }
                return object;
            };

            TimeMarks.prototype.toJSON = function() {
                return TimeMarks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TimeMarks;
        })();

        ledger.TimeMark = (function() {

            const TimeMark = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TimeMark.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            TimeMark.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            TimeMark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(8).uint64(message.height);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(16).uint64(message.timeMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TimeMark.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.TimeMark();
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeMs = value;
                            else
                                delete message.timeMs;
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

            TimeMark.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.TimeMark)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.TimeMark: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.TimeMark();
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
                return message;
            };

            TimeMark.toObject = function (message, options, _depth) {
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
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.timeMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.height = typeof message.height === "number" ? $BigInt(message.height) : $util.Long.fromBits(message.height.low >>> 0, message.height.high >>> 0, true).toBigInt();
                    else if (typeof message.height === "number")
                        object.height = options.longs === $String ? $String(message.height) : message.height;
                    else
                        object.height = options.longs === $String ? $util.Long.prototype.toString.call(message.height) : options.longs === $Number ? new $util.LongBits(message.height.low >>> 0, message.height.high >>> 0).toNumber(true) : message.height;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeMs = typeof message.timeMs === "number" ? $BigInt(message.timeMs) : $util.Long.fromBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.timeMs === "number")
                        object.timeMs = options.longs === $String ? $String(message.timeMs) : message.timeMs;
                    else
                        object.timeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeMs) : options.longs === $Number ? new $util.LongBits(message.timeMs.low >>> 0, message.timeMs.high >>> 0).toNumber(true) : message.timeMs;
                return object;
            };

            TimeMark.prototype.toJSON = function() {
                return TimeMark.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TimeMark;
        })();

        ledger.MarketState = (function() {

            const MarketState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarketState.prototype.openedThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MarketState.prototype.clearedThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MarketState.prototype.settledThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MarketState.prototype.finalThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MarketState.prototype.first = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MarketState.prototype.nextPeriod = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            MarketState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.openedThrough != null && $Object.hasOwnProperty.call(message, "openedThrough") && (typeof message.openedThrough === "object" ? message.openedThrough.low || message.openedThrough.high : message.openedThrough !== 0))
                    writer.uint32(8).uint64(message.openedThrough);
                if (message.clearedThrough != null && $Object.hasOwnProperty.call(message, "clearedThrough") && (typeof message.clearedThrough === "object" ? message.clearedThrough.low || message.clearedThrough.high : message.clearedThrough !== 0))
                    writer.uint32(16).uint64(message.clearedThrough);
                if (message.settledThrough != null && $Object.hasOwnProperty.call(message, "settledThrough") && (typeof message.settledThrough === "object" ? message.settledThrough.low || message.settledThrough.high : message.settledThrough !== 0))
                    writer.uint32(24).uint64(message.settledThrough);
                if (message.finalThrough != null && $Object.hasOwnProperty.call(message, "finalThrough") && (typeof message.finalThrough === "object" ? message.finalThrough.low || message.finalThrough.high : message.finalThrough !== 0))
                    writer.uint32(32).uint64(message.finalThrough);
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && (typeof message.first === "object" ? message.first.low || message.first.high : message.first !== 0))
                    writer.uint32(40).uint64(message.first);
                if (message.nextPeriod != null && $Object.hasOwnProperty.call(message, "nextPeriod") && (typeof message.nextPeriod === "object" ? message.nextPeriod.low || message.nextPeriod.high : message.nextPeriod !== 0))
                    writer.uint32(48).uint64(message.nextPeriod);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarketState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.MarketState();
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
                                message.openedThrough = value;
                            else
                                delete message.openedThrough;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.clearedThrough = value;
                            else
                                delete message.clearedThrough;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.settledThrough = value;
                            else
                                delete message.settledThrough;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.finalThrough = value;
                            else
                                delete message.finalThrough;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.first = value;
                            else
                                delete message.first;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextPeriod = value;
                            else
                                delete message.nextPeriod;
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

            MarketState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.MarketState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.MarketState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.MarketState();
                if (object.openedThrough != null)
                    if (typeof object.openedThrough === "object" ? object.openedThrough.low || object.openedThrough.high : $Number(object.openedThrough) !== 0)
                        if ($util.Long)
                            message.openedThrough = $util.Long.fromValue(object.openedThrough, true);
                        else if (typeof object.openedThrough === "string")
                            message.openedThrough = $parseInt(object.openedThrough, 10);
                        else if (typeof object.openedThrough === "number")
                            message.openedThrough = object.openedThrough;
                        else if (typeof object.openedThrough === "object")
                            message.openedThrough = new $util.LongBits(object.openedThrough.low >>> 0, object.openedThrough.high >>> 0).toNumber(true);
                if (object.clearedThrough != null)
                    if (typeof object.clearedThrough === "object" ? object.clearedThrough.low || object.clearedThrough.high : $Number(object.clearedThrough) !== 0)
                        if ($util.Long)
                            message.clearedThrough = $util.Long.fromValue(object.clearedThrough, true);
                        else if (typeof object.clearedThrough === "string")
                            message.clearedThrough = $parseInt(object.clearedThrough, 10);
                        else if (typeof object.clearedThrough === "number")
                            message.clearedThrough = object.clearedThrough;
                        else if (typeof object.clearedThrough === "object")
                            message.clearedThrough = new $util.LongBits(object.clearedThrough.low >>> 0, object.clearedThrough.high >>> 0).toNumber(true);
                if (object.settledThrough != null)
                    if (typeof object.settledThrough === "object" ? object.settledThrough.low || object.settledThrough.high : $Number(object.settledThrough) !== 0)
                        if ($util.Long)
                            message.settledThrough = $util.Long.fromValue(object.settledThrough, true);
                        else if (typeof object.settledThrough === "string")
                            message.settledThrough = $parseInt(object.settledThrough, 10);
                        else if (typeof object.settledThrough === "number")
                            message.settledThrough = object.settledThrough;
                        else if (typeof object.settledThrough === "object")
                            message.settledThrough = new $util.LongBits(object.settledThrough.low >>> 0, object.settledThrough.high >>> 0).toNumber(true);
                if (object.finalThrough != null)
                    if (typeof object.finalThrough === "object" ? object.finalThrough.low || object.finalThrough.high : $Number(object.finalThrough) !== 0)
                        if ($util.Long)
                            message.finalThrough = $util.Long.fromValue(object.finalThrough, true);
                        else if (typeof object.finalThrough === "string")
                            message.finalThrough = $parseInt(object.finalThrough, 10);
                        else if (typeof object.finalThrough === "number")
                            message.finalThrough = object.finalThrough;
                        else if (typeof object.finalThrough === "object")
                            message.finalThrough = new $util.LongBits(object.finalThrough.low >>> 0, object.finalThrough.high >>> 0).toNumber(true);
                if (object.first != null)
                    if (typeof object.first === "object" ? object.first.low || object.first.high : $Number(object.first) !== 0)
                        if ($util.Long)
                            message.first = $util.Long.fromValue(object.first, true);
                        else if (typeof object.first === "string")
                            message.first = $parseInt(object.first, 10);
                        else if (typeof object.first === "number")
                            message.first = object.first;
                        else if (typeof object.first === "object")
                            message.first = new $util.LongBits(object.first.low >>> 0, object.first.high >>> 0).toNumber(true);
                if (object.nextPeriod != null)
                    if (typeof object.nextPeriod === "object" ? object.nextPeriod.low || object.nextPeriod.high : $Number(object.nextPeriod) !== 0)
                        if ($util.Long)
                            message.nextPeriod = $util.Long.fromValue(object.nextPeriod, true);
                        else if (typeof object.nextPeriod === "string")
                            message.nextPeriod = $parseInt(object.nextPeriod, 10);
                        else if (typeof object.nextPeriod === "number")
                            message.nextPeriod = object.nextPeriod;
                        else if (typeof object.nextPeriod === "object")
                            message.nextPeriod = new $util.LongBits(object.nextPeriod.low >>> 0, object.nextPeriod.high >>> 0).toNumber(true);
                return message;
            };

            MarketState.toObject = function (message, options, _depth) {
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
                        object.openedThrough = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.openedThrough = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.clearedThrough = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.clearedThrough = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.settledThrough = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.settledThrough = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.finalThrough = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.finalThrough = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.first = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.first = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextPeriod = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextPeriod = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.openedThrough != null && $Object.hasOwnProperty.call(message, "openedThrough"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.openedThrough = typeof message.openedThrough === "number" ? $BigInt(message.openedThrough) : $util.Long.fromBits(message.openedThrough.low >>> 0, message.openedThrough.high >>> 0, true).toBigInt();
                    else if (typeof message.openedThrough === "number")
                        object.openedThrough = options.longs === $String ? $String(message.openedThrough) : message.openedThrough;
                    else
                        object.openedThrough = options.longs === $String ? $util.Long.prototype.toString.call(message.openedThrough) : options.longs === $Number ? new $util.LongBits(message.openedThrough.low >>> 0, message.openedThrough.high >>> 0).toNumber(true) : message.openedThrough;
                if (message.clearedThrough != null && $Object.hasOwnProperty.call(message, "clearedThrough"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.clearedThrough = typeof message.clearedThrough === "number" ? $BigInt(message.clearedThrough) : $util.Long.fromBits(message.clearedThrough.low >>> 0, message.clearedThrough.high >>> 0, true).toBigInt();
                    else if (typeof message.clearedThrough === "number")
                        object.clearedThrough = options.longs === $String ? $String(message.clearedThrough) : message.clearedThrough;
                    else
                        object.clearedThrough = options.longs === $String ? $util.Long.prototype.toString.call(message.clearedThrough) : options.longs === $Number ? new $util.LongBits(message.clearedThrough.low >>> 0, message.clearedThrough.high >>> 0).toNumber(true) : message.clearedThrough;
                if (message.settledThrough != null && $Object.hasOwnProperty.call(message, "settledThrough"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.settledThrough = typeof message.settledThrough === "number" ? $BigInt(message.settledThrough) : $util.Long.fromBits(message.settledThrough.low >>> 0, message.settledThrough.high >>> 0, true).toBigInt();
                    else if (typeof message.settledThrough === "number")
                        object.settledThrough = options.longs === $String ? $String(message.settledThrough) : message.settledThrough;
                    else
                        object.settledThrough = options.longs === $String ? $util.Long.prototype.toString.call(message.settledThrough) : options.longs === $Number ? new $util.LongBits(message.settledThrough.low >>> 0, message.settledThrough.high >>> 0).toNumber(true) : message.settledThrough;
                if (message.finalThrough != null && $Object.hasOwnProperty.call(message, "finalThrough"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.finalThrough = typeof message.finalThrough === "number" ? $BigInt(message.finalThrough) : $util.Long.fromBits(message.finalThrough.low >>> 0, message.finalThrough.high >>> 0, true).toBigInt();
                    else if (typeof message.finalThrough === "number")
                        object.finalThrough = options.longs === $String ? $String(message.finalThrough) : message.finalThrough;
                    else
                        object.finalThrough = options.longs === $String ? $util.Long.prototype.toString.call(message.finalThrough) : options.longs === $Number ? new $util.LongBits(message.finalThrough.low >>> 0, message.finalThrough.high >>> 0).toNumber(true) : message.finalThrough;
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.first = typeof message.first === "number" ? $BigInt(message.first) : $util.Long.fromBits(message.first.low >>> 0, message.first.high >>> 0, true).toBigInt();
                    else if (typeof message.first === "number")
                        object.first = options.longs === $String ? $String(message.first) : message.first;
                    else
                        object.first = options.longs === $String ? $util.Long.prototype.toString.call(message.first) : options.longs === $Number ? new $util.LongBits(message.first.low >>> 0, message.first.high >>> 0).toNumber(true) : message.first;
                if (message.nextPeriod != null && $Object.hasOwnProperty.call(message, "nextPeriod"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextPeriod = typeof message.nextPeriod === "number" ? $BigInt(message.nextPeriod) : $util.Long.fromBits(message.nextPeriod.low >>> 0, message.nextPeriod.high >>> 0, true).toBigInt();
                    else if (typeof message.nextPeriod === "number")
                        object.nextPeriod = options.longs === $String ? $String(message.nextPeriod) : message.nextPeriod;
                    else
                        object.nextPeriod = options.longs === $String ? $util.Long.prototype.toString.call(message.nextPeriod) : options.longs === $Number ? new $util.LongBits(message.nextPeriod.low >>> 0, message.nextPeriod.high >>> 0).toNumber(true) : message.nextPeriod;
                return object;
            };

            MarketState.prototype.toJSON = function() {
                return MarketState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketState;
        })();

        ledger.SlotState = (function() {

            const SlotState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SlotState.prototype.seed = $util.newBuffer([]);
            SlotState.prototype.phase = 0;
            SlotState.prototype.orders = 0;
            SlotState.prototype.households = 0;
            SlotState.prototype.openOrders = 0;
            SlotState.prototype.surplus = $util.newBuffer([]);
            SlotState.prototype.price = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SlotState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                    writer.uint32(10).bytes(message.seed);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                    writer.uint32(16).uint32(message.phase);
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders") && message.orders !== 0)
                    writer.uint32(24).uint32(message.orders);
                if (message.households != null && $Object.hasOwnProperty.call(message, "households") && message.households !== 0)
                    writer.uint32(32).uint32(message.households);
                if (message.openOrders != null && $Object.hasOwnProperty.call(message, "openOrders") && message.openOrders !== 0)
                    writer.uint32(40).uint32(message.openOrders);
                if (message.surplus != null && $Object.hasOwnProperty.call(message, "surplus") && message.surplus.length)
                    writer.uint32(50).bytes(message.surplus);
                if (message.price != null && $Object.hasOwnProperty.call(message, "price") && (typeof message.price === "object" ? message.price.low || message.price.high : message.price !== 0))
                    writer.uint32(56).uint64(message.price);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SlotState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SlotState();
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
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.orders = value;
                            else
                                delete message.orders;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.households = value;
                            else
                                delete message.households;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.openOrders = value;
                            else
                                delete message.openOrders;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.surplus = value;
                            else
                                delete message.surplus;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.price = value;
                            else
                                delete message.price;
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

            SlotState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SlotState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SlotState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SlotState();
                if (object.seed != null)
                    if (object.seed.length)
                        if (typeof object.seed === "string")
                            $util.base64.decode(object.seed, message.seed = $util.newBuffer($util.base64.length(object.seed)), 0);
                        else if (object.seed.length >= 0)
                            message.seed = object.seed;
                if (object.phase != null)
                    if ($Number(object.phase) !== 0)
                        message.phase = object.phase >>> 0;
                if (object.orders != null)
                    if ($Number(object.orders) !== 0)
                        message.orders = object.orders >>> 0;
                if (object.households != null)
                    if ($Number(object.households) !== 0)
                        message.households = object.households >>> 0;
                if (object.openOrders != null)
                    if ($Number(object.openOrders) !== 0)
                        message.openOrders = object.openOrders >>> 0;
                if (object.surplus != null)
                    if (object.surplus.length)
                        if (typeof object.surplus === "string")
                            $util.base64.decode(object.surplus, message.surplus = $util.newBuffer($util.base64.length(object.surplus)), 0);
                        else if (object.surplus.length >= 0)
                            message.surplus = object.surplus;
                if (object.price != null)
                    if (typeof object.price === "object" ? object.price.low || object.price.high : $Number(object.price) !== 0)
                        if ($util.Long)
                            message.price = $util.Long.fromValue(object.price, true);
                        else if (typeof object.price === "string")
                            message.price = $parseInt(object.price, 10);
                        else if (typeof object.price === "number")
                            message.price = object.price;
                        else if (typeof object.price === "object")
                            message.price = new $util.LongBits(object.price.low >>> 0, object.price.high >>> 0).toNumber(true);
                return message;
            };

            SlotState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.seed = "";
                    else {
                        object.seed = [];
                        if (options.bytes !== $Array)
                            object.seed = $util.newBuffer(object.seed);
                    }
                    object.phase = 0;
                    object.orders = 0;
                    object.households = 0;
                    object.openOrders = 0;
                    if (options.bytes === $String)
                        object.surplus = "";
                    else {
                        object.surplus = [];
                        if (options.bytes !== $Array)
                            object.surplus = $util.newBuffer(object.surplus);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.price = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.price = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = options.bytes === $String ? $util.base64.encode(message.seed, 0, message.seed.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.seed) : message.seed;
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    object.phase = message.phase;
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders"))
                    object.orders = message.orders;
                if (message.households != null && $Object.hasOwnProperty.call(message, "households"))
                    object.households = message.households;
                if (message.openOrders != null && $Object.hasOwnProperty.call(message, "openOrders"))
                    object.openOrders = message.openOrders;
                if (message.surplus != null && $Object.hasOwnProperty.call(message, "surplus"))
                    object.surplus = options.bytes === $String ? $util.base64.encode(message.surplus, 0, message.surplus.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.surplus) : message.surplus;
                if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.price = typeof message.price === "number" ? $BigInt(message.price) : $util.Long.fromBits(message.price.low >>> 0, message.price.high >>> 0, true).toBigInt();
                    else if (typeof message.price === "number")
                        object.price = options.longs === $String ? $String(message.price) : message.price;
                    else
                        object.price = options.longs === $String ? $util.Long.prototype.toString.call(message.price) : options.longs === $Number ? new $util.LongBits(message.price.low >>> 0, message.price.high >>> 0).toNumber(true) : message.price;
                return object;
            };

            SlotState.prototype.toJSON = function() {
                return SlotState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotState;
        })();

        ledger.OrderState = (function() {

            const OrderState = function (properties) {
                this.furtherSteps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OrderState.prototype.order = $util.newBuffer([]);
            OrderState.prototype.household = "";
            OrderState.prototype.side = 0;
            OrderState.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            OrderState.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            OrderState.prototype.lock = $util.newBuffer([]);
            OrderState.prototype.furtherSteps = $util.emptyArray;
            OrderState.prototype.preference = null;

            OrderState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(10).bytes(message.order);
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(18).string(message.household);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(24).uint32(message.side);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(32).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(40).uint64(message.priceMicroPerWh);
                if (message.lock != null && $Object.hasOwnProperty.call(message, "lock") && message.lock.length)
                    writer.uint32(50).bytes(message.lock);
                if (message.furtherSteps != null && message.furtherSteps.length)
                    for (let i = 0; i < message.furtherSteps.length; ++i)
                        $root.gridhood.ledger.PriceStep.encode(message.furtherSteps[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    $root.gridhood.ledger.Preference.encode(message.preference, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OrderState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.OrderState();
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
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lock = value;
                            else
                                delete message.lock;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.furtherSteps && message.furtherSteps.length))
                                message.furtherSteps = [];
                            message.furtherSteps.push($root.gridhood.ledger.PriceStep.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.preference = $root.gridhood.ledger.Preference.decode(reader, reader.size(), $undefined, _depth + 1, message.preference);
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

            OrderState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.OrderState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.OrderState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.OrderState();
                if (object.order != null)
                    if (object.order.length)
                        if (typeof object.order === "string")
                            $util.base64.decode(object.order, message.order = $util.newBuffer($util.base64.length(object.order)), 0);
                        else if (object.order.length >= 0)
                            message.order = object.order;
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.side != null)
                    if ($Number(object.side) !== 0)
                        message.side = object.side >>> 0;
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                if (object.lock != null)
                    if (object.lock.length)
                        if (typeof object.lock === "string")
                            $util.base64.decode(object.lock, message.lock = $util.newBuffer($util.base64.length(object.lock)), 0);
                        else if (object.lock.length >= 0)
                            message.lock = object.lock;
                if (object.furtherSteps) {
                    if (!$Array.isArray(object.furtherSteps))
                        throw $TypeError(".gridhood.ledger.OrderState.furtherSteps: array expected");
                    message.furtherSteps = $Array(object.furtherSteps.length);
                    for (let i = 0; i < object.furtherSteps.length; ++i) {
                        if (!$util.isObject(object.furtherSteps[i]))
                            throw $TypeError(".gridhood.ledger.OrderState.furtherSteps: object expected");
                        message.furtherSteps[i] = $root.gridhood.ledger.PriceStep.fromObject(object.furtherSteps[i], _depth + 1);
                    }
                }
                if (object.preference != null) {
                    if (!$util.isObject(object.preference))
                        throw $TypeError(".gridhood.ledger.OrderState.preference: object expected");
                    message.preference = $root.gridhood.ledger.Preference.fromObject(object.preference, _depth + 1);
                }
                return message;
            };

            OrderState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.furtherSteps = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.order = "";
                    else {
                        object.order = [];
                        if (options.bytes !== $Array)
                            object.order = $util.newBuffer(object.order);
                    }
                    object.household = "";
                    object.side = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.lock = "";
                    else {
                        object.lock = [];
                        if (options.bytes !== $Array)
                            object.lock = $util.newBuffer(object.lock);
                    }
                    object.preference = null;
                }
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    object.order = options.bytes === $String ? $util.base64.encode(message.order, 0, message.order.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.order) : message.order;
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = message.side;
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                if (message.lock != null && $Object.hasOwnProperty.call(message, "lock"))
                    object.lock = options.bytes === $String ? $util.base64.encode(message.lock, 0, message.lock.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.lock) : message.lock;
                if (message.furtherSteps && message.furtherSteps.length) {
                    object.furtherSteps = $Array(message.furtherSteps.length);
                    for (let j = 0; j < message.furtherSteps.length; ++j)
                        object.furtherSteps[j] = $root.gridhood.ledger.PriceStep.toObject(message.furtherSteps[j], options, _depth + 1);
                }
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    object.preference = $root.gridhood.ledger.Preference.toObject(message.preference, options, _depth + 1);
                return object;
            };

            OrderState.prototype.toJSON = function() {
                return OrderState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OrderState;
        })();

        ledger.HouseholdSlotState = (function() {

            const HouseholdSlotState = function (properties) {
                this.orders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HouseholdSlotState.prototype.household = "";
            HouseholdSlotState.prototype.orders = $util.emptyArray;
            HouseholdSlotState.prototype.hold = $util.newBuffer([]);
            HouseholdSlotState.prototype.boughtWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.soldWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.pays = $util.newBuffer([]);
            HouseholdSlotState.prototype.receives = $util.newBuffer([]);
            HouseholdSlotState.prototype.reading = 0;
            HouseholdSlotState.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.quality = 0;
            HouseholdSlotState.prototype.meterKey = $util.newBuffer([]);
            HouseholdSlotState.prototype.zone = "";
            HouseholdSlotState.prototype.agreedBoughtWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.agreedSoldWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            HouseholdSlotState.prototype.agreedHold = $util.newBuffer([]);

            HouseholdSlotState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(10).string(message.household);
                if (message.orders != null && message.orders.length)
                    writer.uint32(18).uint32s(message.orders);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold") && message.hold.length)
                    writer.uint32(26).bytes(message.hold);
                if (message.boughtWh != null && $Object.hasOwnProperty.call(message, "boughtWh") && (typeof message.boughtWh === "object" ? message.boughtWh.low || message.boughtWh.high : message.boughtWh !== 0))
                    writer.uint32(32).uint64(message.boughtWh);
                if (message.soldWh != null && $Object.hasOwnProperty.call(message, "soldWh") && (typeof message.soldWh === "object" ? message.soldWh.low || message.soldWh.high : message.soldWh !== 0))
                    writer.uint32(40).uint64(message.soldWh);
                if (message.pays != null && $Object.hasOwnProperty.call(message, "pays") && message.pays.length)
                    writer.uint32(50).bytes(message.pays);
                if (message.receives != null && $Object.hasOwnProperty.call(message, "receives") && message.receives.length)
                    writer.uint32(58).bytes(message.receives);
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading") && message.reading !== 0)
                    writer.uint32(64).uint32(message.reading);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(72).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(80).uint64(message.exportWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(88).uint32(message.quality);
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(98).bytes(message.meterKey);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(106).string(message.zone);
                if (message.agreedBoughtWh != null && $Object.hasOwnProperty.call(message, "agreedBoughtWh") && (typeof message.agreedBoughtWh === "object" ? message.agreedBoughtWh.low || message.agreedBoughtWh.high : message.agreedBoughtWh !== 0))
                    writer.uint32(160).uint64(message.agreedBoughtWh);
                if (message.agreedSoldWh != null && $Object.hasOwnProperty.call(message, "agreedSoldWh") && (typeof message.agreedSoldWh === "object" ? message.agreedSoldWh.low || message.agreedSoldWh.high : message.agreedSoldWh !== 0))
                    writer.uint32(168).uint64(message.agreedSoldWh);
                if (message.agreedHold != null && $Object.hasOwnProperty.call(message, "agreedHold") && message.agreedHold.length)
                    writer.uint32(178).bytes(message.agreedHold);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HouseholdSlotState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.HouseholdSlotState();
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
                                message.household = value;
                            else
                                delete message.household;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.orders && message.orders.length))
                                    message.orders = [];
                                reader.uint32s(message.orders);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.orders && message.orders.length))
                                message.orders = [];
                            message.orders.push(reader.uint32());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hold = value;
                            else
                                delete message.hold;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.boughtWh = value;
                            else
                                delete message.boughtWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.soldWh = value;
                            else
                                delete message.soldWh;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.pays = value;
                            else
                                delete message.pays;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.receives = value;
                            else
                                delete message.receives;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.reading = value;
                            else
                                delete message.reading;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.importWh = value;
                            else
                                delete message.importWh;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.exportWh = value;
                            else
                                delete message.exportWh;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.meterKey = value;
                            else
                                delete message.meterKey;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.zone = value;
                            else
                                delete message.zone;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.agreedBoughtWh = value;
                            else
                                delete message.agreedBoughtWh;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.agreedSoldWh = value;
                            else
                                delete message.agreedSoldWh;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.agreedHold = value;
                            else
                                delete message.agreedHold;
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

            HouseholdSlotState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.HouseholdSlotState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.HouseholdSlotState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.HouseholdSlotState();
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                if (object.orders) {
                    if (!$Array.isArray(object.orders))
                        throw $TypeError(".gridhood.ledger.HouseholdSlotState.orders: array expected");
                    message.orders = $Array(object.orders.length);
                    for (let i = 0; i < object.orders.length; ++i)
                        message.orders[i] = object.orders[i] >>> 0;
                }
                if (object.hold != null)
                    if (object.hold.length)
                        if (typeof object.hold === "string")
                            $util.base64.decode(object.hold, message.hold = $util.newBuffer($util.base64.length(object.hold)), 0);
                        else if (object.hold.length >= 0)
                            message.hold = object.hold;
                if (object.boughtWh != null)
                    if (typeof object.boughtWh === "object" ? object.boughtWh.low || object.boughtWh.high : $Number(object.boughtWh) !== 0)
                        if ($util.Long)
                            message.boughtWh = $util.Long.fromValue(object.boughtWh, true);
                        else if (typeof object.boughtWh === "string")
                            message.boughtWh = $parseInt(object.boughtWh, 10);
                        else if (typeof object.boughtWh === "number")
                            message.boughtWh = object.boughtWh;
                        else if (typeof object.boughtWh === "object")
                            message.boughtWh = new $util.LongBits(object.boughtWh.low >>> 0, object.boughtWh.high >>> 0).toNumber(true);
                if (object.soldWh != null)
                    if (typeof object.soldWh === "object" ? object.soldWh.low || object.soldWh.high : $Number(object.soldWh) !== 0)
                        if ($util.Long)
                            message.soldWh = $util.Long.fromValue(object.soldWh, true);
                        else if (typeof object.soldWh === "string")
                            message.soldWh = $parseInt(object.soldWh, 10);
                        else if (typeof object.soldWh === "number")
                            message.soldWh = object.soldWh;
                        else if (typeof object.soldWh === "object")
                            message.soldWh = new $util.LongBits(object.soldWh.low >>> 0, object.soldWh.high >>> 0).toNumber(true);
                if (object.pays != null)
                    if (object.pays.length)
                        if (typeof object.pays === "string")
                            $util.base64.decode(object.pays, message.pays = $util.newBuffer($util.base64.length(object.pays)), 0);
                        else if (object.pays.length >= 0)
                            message.pays = object.pays;
                if (object.receives != null)
                    if (object.receives.length)
                        if (typeof object.receives === "string")
                            $util.base64.decode(object.receives, message.receives = $util.newBuffer($util.base64.length(object.receives)), 0);
                        else if (object.receives.length >= 0)
                            message.receives = object.receives;
                if (object.reading != null)
                    if ($Number(object.reading) !== 0)
                        message.reading = object.reading >>> 0;
                if (object.importWh != null)
                    if (typeof object.importWh === "object" ? object.importWh.low || object.importWh.high : $Number(object.importWh) !== 0)
                        if ($util.Long)
                            message.importWh = $util.Long.fromValue(object.importWh, true);
                        else if (typeof object.importWh === "string")
                            message.importWh = $parseInt(object.importWh, 10);
                        else if (typeof object.importWh === "number")
                            message.importWh = object.importWh;
                        else if (typeof object.importWh === "object")
                            message.importWh = new $util.LongBits(object.importWh.low >>> 0, object.importWh.high >>> 0).toNumber(true);
                if (object.exportWh != null)
                    if (typeof object.exportWh === "object" ? object.exportWh.low || object.exportWh.high : $Number(object.exportWh) !== 0)
                        if ($util.Long)
                            message.exportWh = $util.Long.fromValue(object.exportWh, true);
                        else if (typeof object.exportWh === "string")
                            message.exportWh = $parseInt(object.exportWh, 10);
                        else if (typeof object.exportWh === "number")
                            message.exportWh = object.exportWh;
                        else if (typeof object.exportWh === "object")
                            message.exportWh = new $util.LongBits(object.exportWh.low >>> 0, object.exportWh.high >>> 0).toNumber(true);
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.meterKey != null)
                    if (object.meterKey.length)
                        if (typeof object.meterKey === "string")
                            $util.base64.decode(object.meterKey, message.meterKey = $util.newBuffer($util.base64.length(object.meterKey)), 0);
                        else if (object.meterKey.length >= 0)
                            message.meterKey = object.meterKey;
                if (object.zone != null)
                    if (typeof object.zone !== "string" || object.zone.length)
                        message.zone = $String(object.zone);
                if (object.agreedBoughtWh != null)
                    if (typeof object.agreedBoughtWh === "object" ? object.agreedBoughtWh.low || object.agreedBoughtWh.high : $Number(object.agreedBoughtWh) !== 0)
                        if ($util.Long)
                            message.agreedBoughtWh = $util.Long.fromValue(object.agreedBoughtWh, true);
                        else if (typeof object.agreedBoughtWh === "string")
                            message.agreedBoughtWh = $parseInt(object.agreedBoughtWh, 10);
                        else if (typeof object.agreedBoughtWh === "number")
                            message.agreedBoughtWh = object.agreedBoughtWh;
                        else if (typeof object.agreedBoughtWh === "object")
                            message.agreedBoughtWh = new $util.LongBits(object.agreedBoughtWh.low >>> 0, object.agreedBoughtWh.high >>> 0).toNumber(true);
                if (object.agreedSoldWh != null)
                    if (typeof object.agreedSoldWh === "object" ? object.agreedSoldWh.low || object.agreedSoldWh.high : $Number(object.agreedSoldWh) !== 0)
                        if ($util.Long)
                            message.agreedSoldWh = $util.Long.fromValue(object.agreedSoldWh, true);
                        else if (typeof object.agreedSoldWh === "string")
                            message.agreedSoldWh = $parseInt(object.agreedSoldWh, 10);
                        else if (typeof object.agreedSoldWh === "number")
                            message.agreedSoldWh = object.agreedSoldWh;
                        else if (typeof object.agreedSoldWh === "object")
                            message.agreedSoldWh = new $util.LongBits(object.agreedSoldWh.low >>> 0, object.agreedSoldWh.high >>> 0).toNumber(true);
                if (object.agreedHold != null)
                    if (object.agreedHold.length)
                        if (typeof object.agreedHold === "string")
                            $util.base64.decode(object.agreedHold, message.agreedHold = $util.newBuffer($util.base64.length(object.agreedHold)), 0);
                        else if (object.agreedHold.length >= 0)
                            message.agreedHold = object.agreedHold;
                return message;
            };

            HouseholdSlotState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.orders = [];
                if (options.defaults) {
                    object.household = "";
                    if (options.bytes === $String)
                        object.hold = "";
                    else {
                        object.hold = [];
                        if (options.bytes !== $Array)
                            object.hold = $util.newBuffer(object.hold);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.boughtWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.boughtWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.soldWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.soldWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.pays = "";
                    else {
                        object.pays = [];
                        if (options.bytes !== $Array)
                            object.pays = $util.newBuffer(object.pays);
                    }
                    if (options.bytes === $String)
                        object.receives = "";
                    else {
                        object.receives = [];
                        if (options.bytes !== $Array)
                            object.receives = $util.newBuffer(object.receives);
                    }
                    object.reading = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.importWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.importWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.exportWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.exportWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = 0;
                    if (options.bytes === $String)
                        object.meterKey = "";
                    else {
                        object.meterKey = [];
                        if (options.bytes !== $Array)
                            object.meterKey = $util.newBuffer(object.meterKey);
                    }
                    object.zone = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.agreedBoughtWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.agreedBoughtWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.agreedSoldWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.agreedSoldWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.agreedHold = "";
                    else {
                        object.agreedHold = [];
                        if (options.bytes !== $Array)
                            object.agreedHold = $util.newBuffer(object.agreedHold);
                    }
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                if (message.orders && message.orders.length) {
                    object.orders = $Array(message.orders.length);
                    for (let j = 0; j < message.orders.length; ++j)
                        object.orders[j] = message.orders[j];
                }
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    object.hold = options.bytes === $String ? $util.base64.encode(message.hold, 0, message.hold.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.hold) : message.hold;
                if (message.boughtWh != null && $Object.hasOwnProperty.call(message, "boughtWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.boughtWh = typeof message.boughtWh === "number" ? $BigInt(message.boughtWh) : $util.Long.fromBits(message.boughtWh.low >>> 0, message.boughtWh.high >>> 0, true).toBigInt();
                    else if (typeof message.boughtWh === "number")
                        object.boughtWh = options.longs === $String ? $String(message.boughtWh) : message.boughtWh;
                    else
                        object.boughtWh = options.longs === $String ? $util.Long.prototype.toString.call(message.boughtWh) : options.longs === $Number ? new $util.LongBits(message.boughtWh.low >>> 0, message.boughtWh.high >>> 0).toNumber(true) : message.boughtWh;
                if (message.soldWh != null && $Object.hasOwnProperty.call(message, "soldWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.soldWh = typeof message.soldWh === "number" ? $BigInt(message.soldWh) : $util.Long.fromBits(message.soldWh.low >>> 0, message.soldWh.high >>> 0, true).toBigInt();
                    else if (typeof message.soldWh === "number")
                        object.soldWh = options.longs === $String ? $String(message.soldWh) : message.soldWh;
                    else
                        object.soldWh = options.longs === $String ? $util.Long.prototype.toString.call(message.soldWh) : options.longs === $Number ? new $util.LongBits(message.soldWh.low >>> 0, message.soldWh.high >>> 0).toNumber(true) : message.soldWh;
                if (message.pays != null && $Object.hasOwnProperty.call(message, "pays"))
                    object.pays = options.bytes === $String ? $util.base64.encode(message.pays, 0, message.pays.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.pays) : message.pays;
                if (message.receives != null && $Object.hasOwnProperty.call(message, "receives"))
                    object.receives = options.bytes === $String ? $util.base64.encode(message.receives, 0, message.receives.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.receives) : message.receives;
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading"))
                    object.reading = message.reading;
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.importWh = typeof message.importWh === "number" ? $BigInt(message.importWh) : $util.Long.fromBits(message.importWh.low >>> 0, message.importWh.high >>> 0, true).toBigInt();
                    else if (typeof message.importWh === "number")
                        object.importWh = options.longs === $String ? $String(message.importWh) : message.importWh;
                    else
                        object.importWh = options.longs === $String ? $util.Long.prototype.toString.call(message.importWh) : options.longs === $Number ? new $util.LongBits(message.importWh.low >>> 0, message.importWh.high >>> 0).toNumber(true) : message.importWh;
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.exportWh = typeof message.exportWh === "number" ? $BigInt(message.exportWh) : $util.Long.fromBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0, true).toBigInt();
                    else if (typeof message.exportWh === "number")
                        object.exportWh = options.longs === $String ? $String(message.exportWh) : message.exportWh;
                    else
                        object.exportWh = options.longs === $String ? $util.Long.prototype.toString.call(message.exportWh) : options.longs === $Number ? new $util.LongBits(message.exportWh.low >>> 0, message.exportWh.high >>> 0).toNumber(true) : message.exportWh;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    object.meterKey = options.bytes === $String ? $util.base64.encode(message.meterKey, 0, message.meterKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.meterKey) : message.meterKey;
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    object.zone = message.zone;
                if (message.agreedBoughtWh != null && $Object.hasOwnProperty.call(message, "agreedBoughtWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.agreedBoughtWh = typeof message.agreedBoughtWh === "number" ? $BigInt(message.agreedBoughtWh) : $util.Long.fromBits(message.agreedBoughtWh.low >>> 0, message.agreedBoughtWh.high >>> 0, true).toBigInt();
                    else if (typeof message.agreedBoughtWh === "number")
                        object.agreedBoughtWh = options.longs === $String ? $String(message.agreedBoughtWh) : message.agreedBoughtWh;
                    else
                        object.agreedBoughtWh = options.longs === $String ? $util.Long.prototype.toString.call(message.agreedBoughtWh) : options.longs === $Number ? new $util.LongBits(message.agreedBoughtWh.low >>> 0, message.agreedBoughtWh.high >>> 0).toNumber(true) : message.agreedBoughtWh;
                if (message.agreedSoldWh != null && $Object.hasOwnProperty.call(message, "agreedSoldWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.agreedSoldWh = typeof message.agreedSoldWh === "number" ? $BigInt(message.agreedSoldWh) : $util.Long.fromBits(message.agreedSoldWh.low >>> 0, message.agreedSoldWh.high >>> 0, true).toBigInt();
                    else if (typeof message.agreedSoldWh === "number")
                        object.agreedSoldWh = options.longs === $String ? $String(message.agreedSoldWh) : message.agreedSoldWh;
                    else
                        object.agreedSoldWh = options.longs === $String ? $util.Long.prototype.toString.call(message.agreedSoldWh) : options.longs === $Number ? new $util.LongBits(message.agreedSoldWh.low >>> 0, message.agreedSoldWh.high >>> 0).toNumber(true) : message.agreedSoldWh;
                if (message.agreedHold != null && $Object.hasOwnProperty.call(message, "agreedHold"))
                    object.agreedHold = options.bytes === $String ? $util.base64.encode(message.agreedHold, 0, message.agreedHold.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreedHold) : message.agreedHold;
                return object;
            };

            HouseholdSlotState.prototype.toJSON = function() {
                return HouseholdSlotState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HouseholdSlotState;
        })();

        ledger.PostedTariffState = (function() {

            const PostedTariffState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PostedTariffState.prototype.retail = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            PostedTariffState.prototype.feedIn = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            PostedTariffState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.retail != null && $Object.hasOwnProperty.call(message, "retail") && (typeof message.retail === "object" ? message.retail.low || message.retail.high : message.retail !== 0))
                    writer.uint32(8).uint64(message.retail);
                if (message.feedIn != null && $Object.hasOwnProperty.call(message, "feedIn") && (typeof message.feedIn === "object" ? message.feedIn.low || message.feedIn.high : message.feedIn !== 0))
                    writer.uint32(16).uint64(message.feedIn);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PostedTariffState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PostedTariffState();
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
                                message.retail = value;
                            else
                                delete message.retail;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.feedIn = value;
                            else
                                delete message.feedIn;
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

            PostedTariffState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PostedTariffState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PostedTariffState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PostedTariffState();
                if (object.retail != null)
                    if (typeof object.retail === "object" ? object.retail.low || object.retail.high : $Number(object.retail) !== 0)
                        if ($util.Long)
                            message.retail = $util.Long.fromValue(object.retail, true);
                        else if (typeof object.retail === "string")
                            message.retail = $parseInt(object.retail, 10);
                        else if (typeof object.retail === "number")
                            message.retail = object.retail;
                        else if (typeof object.retail === "object")
                            message.retail = new $util.LongBits(object.retail.low >>> 0, object.retail.high >>> 0).toNumber(true);
                if (object.feedIn != null)
                    if (typeof object.feedIn === "object" ? object.feedIn.low || object.feedIn.high : $Number(object.feedIn) !== 0)
                        if ($util.Long)
                            message.feedIn = $util.Long.fromValue(object.feedIn, true);
                        else if (typeof object.feedIn === "string")
                            message.feedIn = $parseInt(object.feedIn, 10);
                        else if (typeof object.feedIn === "number")
                            message.feedIn = object.feedIn;
                        else if (typeof object.feedIn === "object")
                            message.feedIn = new $util.LongBits(object.feedIn.low >>> 0, object.feedIn.high >>> 0).toNumber(true);
                return message;
            };

            PostedTariffState.toObject = function (message, options, _depth) {
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
                        object.retail = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.retail = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.feedIn = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.feedIn = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.retail != null && $Object.hasOwnProperty.call(message, "retail"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.retail = typeof message.retail === "number" ? $BigInt(message.retail) : $util.Long.fromBits(message.retail.low >>> 0, message.retail.high >>> 0, true).toBigInt();
                    else if (typeof message.retail === "number")
                        object.retail = options.longs === $String ? $String(message.retail) : message.retail;
                    else
                        object.retail = options.longs === $String ? $util.Long.prototype.toString.call(message.retail) : options.longs === $Number ? new $util.LongBits(message.retail.low >>> 0, message.retail.high >>> 0).toNumber(true) : message.retail;
                if (message.feedIn != null && $Object.hasOwnProperty.call(message, "feedIn"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.feedIn = typeof message.feedIn === "number" ? $BigInt(message.feedIn) : $util.Long.fromBits(message.feedIn.low >>> 0, message.feedIn.high >>> 0, true).toBigInt();
                    else if (typeof message.feedIn === "number")
                        object.feedIn = options.longs === $String ? $String(message.feedIn) : message.feedIn;
                    else
                        object.feedIn = options.longs === $String ? $util.Long.prototype.toString.call(message.feedIn) : options.longs === $Number ? new $util.LongBits(message.feedIn.low >>> 0, message.feedIn.high >>> 0).toNumber(true) : message.feedIn;
                return object;
            };

            PostedTariffState.prototype.toJSON = function() {
                return PostedTariffState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PostedTariffState;
        })();

        ledger.NetMeteringBank = (function() {

            const NetMeteringBank = function (properties) {
                this.blocks = [];
                this.bankWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NetMeteringBank.prototype.blocks = $util.emptyArray;
            NetMeteringBank.prototype.bankWh = $util.emptyArray;

            NetMeteringBank.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.blocks != null && message.blocks.length)
                    for (let i = 0; i < message.blocks.length; ++i)
                        writer.uint32(10).string(message.blocks[i]);
                if (message.bankWh != null && message.bankWh.length)
                    writer.uint32(18).uint64s(message.bankWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NetMeteringBank.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.NetMeteringBank();
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
                            if (!(message.blocks && message.blocks.length))
                                message.blocks = [];
                            message.blocks.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.bankWh && message.bankWh.length))
                                    message.bankWh = [];
                                reader.uint64s(message.bankWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.bankWh && message.bankWh.length))
                                message.bankWh = [];
                            message.bankWh.push(reader.uint64());
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

            NetMeteringBank.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.NetMeteringBank)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.NetMeteringBank: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.NetMeteringBank();
                if (object.blocks) {
                    if (!$Array.isArray(object.blocks))
                        throw $TypeError(".gridhood.ledger.NetMeteringBank.blocks: array expected");
                    message.blocks = $Array(object.blocks.length);
                    for (let i = 0; i < object.blocks.length; ++i)
                        message.blocks[i] = $String(object.blocks[i]);
                }
                if (object.bankWh) {
                    if (!$Array.isArray(object.bankWh))
                        throw $TypeError(".gridhood.ledger.NetMeteringBank.bankWh: array expected");
                    message.bankWh = $Array(object.bankWh.length);
                    for (let i = 0; i < object.bankWh.length; ++i)
                        if ($util.Long)
                            message.bankWh[i] = $util.Long.fromValue(object.bankWh[i], true);
                        else if (typeof object.bankWh[i] === "string")
                            message.bankWh[i] = $parseInt(object.bankWh[i], 10);
                        else if (typeof object.bankWh[i] === "number")
                            message.bankWh[i] = object.bankWh[i];
                        else if (typeof object.bankWh[i] === "object")
                            message.bankWh[i] = new $util.LongBits(object.bankWh[i].low >>> 0, object.bankWh[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            NetMeteringBank.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.blocks = [];
                    object.bankWh = [];
                }
                if (message.blocks && message.blocks.length) {
                    object.blocks = $Array(message.blocks.length);
                    for (let j = 0; j < message.blocks.length; ++j)
                        object.blocks[j] = message.blocks[j];
                }
                if (message.bankWh && message.bankWh.length) {
                    object.bankWh = $Array(message.bankWh.length);
                    for (let j = 0; j < message.bankWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.bankWh[j] = typeof message.bankWh[j] === "number" ? $BigInt(message.bankWh[j]) : $util.Long.fromBits(message.bankWh[j].low >>> 0, message.bankWh[j].high >>> 0, true).toBigInt();
                        else if (typeof message.bankWh[j] === "number")
                            object.bankWh[j] = options.longs === $String ? $String(message.bankWh[j]) : message.bankWh[j];
                        else
                            object.bankWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.bankWh[j]) : options.longs === $Number ? new $util.LongBits(message.bankWh[j].low >>> 0, message.bankWh[j].high >>> 0).toNumber(true) : message.bankWh[j];
                }
                return object;
            };

            NetMeteringBank.prototype.toJSON = function() {
                return NetMeteringBank.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NetMeteringBank;
        })();

        ledger.NetMeteringMembers = (function() {

            const NetMeteringMembers = function (properties) {
                this.households = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NetMeteringMembers.prototype.households = $util.emptyArray;

            NetMeteringMembers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.households != null && message.households.length)
                    for (let i = 0; i < message.households.length; ++i)
                        writer.uint32(10).string(message.households[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NetMeteringMembers.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.NetMeteringMembers();
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
                            if (!(message.households && message.households.length))
                                message.households = [];
                            message.households.push(reader.stringVerify());
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

            NetMeteringMembers.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.NetMeteringMembers)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.NetMeteringMembers: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.NetMeteringMembers();
                if (object.households) {
                    if (!$Array.isArray(object.households))
                        throw $TypeError(".gridhood.ledger.NetMeteringMembers.households: array expected");
                    message.households = $Array(object.households.length);
                    for (let i = 0; i < object.households.length; ++i)
                        message.households[i] = $String(object.households[i]);
                }
                return message;
            };

            NetMeteringMembers.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.households = [];
                if (message.households && message.households.length) {
                    object.households = $Array(message.households.length);
                    for (let j = 0; j < message.households.length; ++j)
                        object.households[j] = message.households[j];
                }
                return object;
            };

            NetMeteringMembers.prototype.toJSON = function() {
                return NetMeteringMembers.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NetMeteringMembers;
        })();

        ledger.NetMeteringUse = (function() {

            const NetMeteringUse = function (properties) {
                this.importWh = [];
                this.exportWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NetMeteringUse.prototype.importWh = $util.emptyArray;
            NetMeteringUse.prototype.exportWh = $util.emptyArray;

            NetMeteringUse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.importWh != null && message.importWh.length)
                    writer.uint32(10).uint64s(message.importWh);
                if (message.exportWh != null && message.exportWh.length)
                    writer.uint32(18).uint64s(message.exportWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NetMeteringUse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.NetMeteringUse();
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
                            if (wireType === 2) {
                                if (!(message.importWh && message.importWh.length))
                                    message.importWh = [];
                                reader.uint64s(message.importWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.importWh && message.importWh.length))
                                message.importWh = [];
                            message.importWh.push(reader.uint64());
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.exportWh && message.exportWh.length))
                                    message.exportWh = [];
                                reader.uint64s(message.exportWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.exportWh && message.exportWh.length))
                                message.exportWh = [];
                            message.exportWh.push(reader.uint64());
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

            NetMeteringUse.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.NetMeteringUse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.NetMeteringUse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.NetMeteringUse();
                if (object.importWh) {
                    if (!$Array.isArray(object.importWh))
                        throw $TypeError(".gridhood.ledger.NetMeteringUse.importWh: array expected");
                    message.importWh = $Array(object.importWh.length);
                    for (let i = 0; i < object.importWh.length; ++i)
                        if ($util.Long)
                            message.importWh[i] = $util.Long.fromValue(object.importWh[i], true);
                        else if (typeof object.importWh[i] === "string")
                            message.importWh[i] = $parseInt(object.importWh[i], 10);
                        else if (typeof object.importWh[i] === "number")
                            message.importWh[i] = object.importWh[i];
                        else if (typeof object.importWh[i] === "object")
                            message.importWh[i] = new $util.LongBits(object.importWh[i].low >>> 0, object.importWh[i].high >>> 0).toNumber(true);
                }
                if (object.exportWh) {
                    if (!$Array.isArray(object.exportWh))
                        throw $TypeError(".gridhood.ledger.NetMeteringUse.exportWh: array expected");
                    message.exportWh = $Array(object.exportWh.length);
                    for (let i = 0; i < object.exportWh.length; ++i)
                        if ($util.Long)
                            message.exportWh[i] = $util.Long.fromValue(object.exportWh[i], true);
                        else if (typeof object.exportWh[i] === "string")
                            message.exportWh[i] = $parseInt(object.exportWh[i], 10);
                        else if (typeof object.exportWh[i] === "number")
                            message.exportWh[i] = object.exportWh[i];
                        else if (typeof object.exportWh[i] === "object")
                            message.exportWh[i] = new $util.LongBits(object.exportWh[i].low >>> 0, object.exportWh[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            NetMeteringUse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.importWh = [];
                    object.exportWh = [];
                }
                if (message.importWh && message.importWh.length) {
                    object.importWh = $Array(message.importWh.length);
                    for (let j = 0; j < message.importWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.importWh[j] = typeof message.importWh[j] === "number" ? $BigInt(message.importWh[j]) : $util.Long.fromBits(message.importWh[j].low >>> 0, message.importWh[j].high >>> 0, true).toBigInt();
                        else if (typeof message.importWh[j] === "number")
                            object.importWh[j] = options.longs === $String ? $String(message.importWh[j]) : message.importWh[j];
                        else
                            object.importWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.importWh[j]) : options.longs === $Number ? new $util.LongBits(message.importWh[j].low >>> 0, message.importWh[j].high >>> 0).toNumber(true) : message.importWh[j];
                }
                if (message.exportWh && message.exportWh.length) {
                    object.exportWh = $Array(message.exportWh.length);
                    for (let j = 0; j < message.exportWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.exportWh[j] = typeof message.exportWh[j] === "number" ? $BigInt(message.exportWh[j]) : $util.Long.fromBits(message.exportWh[j].low >>> 0, message.exportWh[j].high >>> 0, true).toBigInt();
                        else if (typeof message.exportWh[j] === "number")
                            object.exportWh[j] = options.longs === $String ? $String(message.exportWh[j]) : message.exportWh[j];
                        else
                            object.exportWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.exportWh[j]) : options.longs === $Number ? new $util.LongBits(message.exportWh[j].low >>> 0, message.exportWh[j].high >>> 0).toNumber(true) : message.exportWh[j];
                }
                return object;
            };

            NetMeteringUse.prototype.toJSON = function() {
                return NetMeteringUse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NetMeteringUse;
        })();

        ledger.HouseholdScheduleState = (function() {

            const HouseholdScheduleState = function (properties) {
                this.standingOrders = [];
                this.agreements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HouseholdScheduleState.prototype.standingOrders = $util.emptyArray;
            HouseholdScheduleState.prototype.agreements = $util.emptyArray;
            HouseholdScheduleState.prototype.household = "";

            HouseholdScheduleState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.standingOrders != null && message.standingOrders.length)
                    for (let i = 0; i < message.standingOrders.length; ++i)
                        $root.gridhood.ledger.StandingOrderState.encode(message.standingOrders[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.agreements != null && message.agreements.length)
                    for (let i = 0; i < message.agreements.length; ++i)
                        writer.uint32(18).bytes(message.agreements[i]);
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(26).string(message.household);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HouseholdScheduleState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.HouseholdScheduleState();
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
                            if (!(message.standingOrders && message.standingOrders.length))
                                message.standingOrders = [];
                            message.standingOrders.push($root.gridhood.ledger.StandingOrderState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.agreements && message.agreements.length))
                                message.agreements = [];
                            message.agreements.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.household = value;
                            else
                                delete message.household;
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

            HouseholdScheduleState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.HouseholdScheduleState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.HouseholdScheduleState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.HouseholdScheduleState();
                if (object.standingOrders) {
                    if (!$Array.isArray(object.standingOrders))
                        throw $TypeError(".gridhood.ledger.HouseholdScheduleState.standingOrders: array expected");
                    message.standingOrders = $Array(object.standingOrders.length);
                    for (let i = 0; i < object.standingOrders.length; ++i) {
                        if (!$util.isObject(object.standingOrders[i]))
                            throw $TypeError(".gridhood.ledger.HouseholdScheduleState.standingOrders: object expected");
                        message.standingOrders[i] = $root.gridhood.ledger.StandingOrderState.fromObject(object.standingOrders[i], _depth + 1);
                    }
                }
                if (object.agreements) {
                    if (!$Array.isArray(object.agreements))
                        throw $TypeError(".gridhood.ledger.HouseholdScheduleState.agreements: array expected");
                    message.agreements = $Array(object.agreements.length);
                    for (let i = 0; i < object.agreements.length; ++i)
                        if (typeof object.agreements[i] === "string")
                            $util.base64.decode(object.agreements[i], message.agreements[i] = $util.newBuffer($util.base64.length(object.agreements[i])), 0);
                        else if (object.agreements[i].length >= 0)
                            message.agreements[i] = object.agreements[i];
                }
                if (object.household != null)
                    if (typeof object.household !== "string" || object.household.length)
                        message.household = $String(object.household);
                return message;
            };

            HouseholdScheduleState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.standingOrders = [];
                    object.agreements = [];
                }
                if (options.defaults)
                    object.household = "";
                if (message.standingOrders && message.standingOrders.length) {
                    object.standingOrders = $Array(message.standingOrders.length);
                    for (let j = 0; j < message.standingOrders.length; ++j)
                        object.standingOrders[j] = $root.gridhood.ledger.StandingOrderState.toObject(message.standingOrders[j], options, _depth + 1);
                }
                if (message.agreements && message.agreements.length) {
                    object.agreements = $Array(message.agreements.length);
                    for (let j = 0; j < message.agreements.length; ++j)
                        object.agreements[j] = options.bytes === $String ? $util.base64.encode(message.agreements[j], 0, message.agreements[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreements[j]) : message.agreements[j];
                }
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    object.household = message.household;
                return object;
            };

            HouseholdScheduleState.prototype.toJSON = function() {
                return HouseholdScheduleState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HouseholdScheduleState;
        })();

        ledger.StandingOrderState = (function() {

            const StandingOrderState = function (properties) {
                this.steps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StandingOrderState.prototype.standingOrder = $util.newBuffer([]);
            StandingOrderState.prototype.side = 0;
            StandingOrderState.prototype.steps = $util.emptyArray;
            StandingOrderState.prototype.pattern = null;
            StandingOrderState.prototype.preference = null;

            StandingOrderState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.standingOrder != null && $Object.hasOwnProperty.call(message, "standingOrder") && message.standingOrder.length)
                    writer.uint32(10).bytes(message.standingOrder);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(16).uint32(message.side);
                if (message.steps != null && message.steps.length)
                    for (let i = 0; i < message.steps.length; ++i)
                        $root.gridhood.ledger.PriceStep.encode(message.steps[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    $root.gridhood.ledger.SlotPattern.encode(message.pattern, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    $root.gridhood.ledger.Preference.encode(message.preference, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StandingOrderState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.StandingOrderState();
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
                                message.standingOrder = value;
                            else
                                delete message.standingOrder;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.steps && message.steps.length))
                                message.steps = [];
                            message.steps.push($root.gridhood.ledger.PriceStep.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.pattern = $root.gridhood.ledger.SlotPattern.decode(reader, reader.size(), $undefined, _depth + 1, message.pattern);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.preference = $root.gridhood.ledger.Preference.decode(reader, reader.size(), $undefined, _depth + 1, message.preference);
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

            StandingOrderState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.StandingOrderState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.StandingOrderState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.StandingOrderState();
                if (object.standingOrder != null)
                    if (object.standingOrder.length)
                        if (typeof object.standingOrder === "string")
                            $util.base64.decode(object.standingOrder, message.standingOrder = $util.newBuffer($util.base64.length(object.standingOrder)), 0);
                        else if (object.standingOrder.length >= 0)
                            message.standingOrder = object.standingOrder;
                if (object.side != null)
                    if ($Number(object.side) !== 0)
                        message.side = object.side >>> 0;
                if (object.steps) {
                    if (!$Array.isArray(object.steps))
                        throw $TypeError(".gridhood.ledger.StandingOrderState.steps: array expected");
                    message.steps = $Array(object.steps.length);
                    for (let i = 0; i < object.steps.length; ++i) {
                        if (!$util.isObject(object.steps[i]))
                            throw $TypeError(".gridhood.ledger.StandingOrderState.steps: object expected");
                        message.steps[i] = $root.gridhood.ledger.PriceStep.fromObject(object.steps[i], _depth + 1);
                    }
                }
                if (object.pattern != null) {
                    if (!$util.isObject(object.pattern))
                        throw $TypeError(".gridhood.ledger.StandingOrderState.pattern: object expected");
                    message.pattern = $root.gridhood.ledger.SlotPattern.fromObject(object.pattern, _depth + 1);
                }
                if (object.preference != null) {
                    if (!$util.isObject(object.preference))
                        throw $TypeError(".gridhood.ledger.StandingOrderState.preference: object expected");
                    message.preference = $root.gridhood.ledger.Preference.fromObject(object.preference, _depth + 1);
                }
                return message;
            };

            StandingOrderState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.steps = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.standingOrder = "";
                    else {
                        object.standingOrder = [];
                        if (options.bytes !== $Array)
                            object.standingOrder = $util.newBuffer(object.standingOrder);
                    }
                    object.side = 0;
                    object.pattern = null;
                    object.preference = null;
                }
                if (message.standingOrder != null && $Object.hasOwnProperty.call(message, "standingOrder"))
                    object.standingOrder = options.bytes === $String ? $util.base64.encode(message.standingOrder, 0, message.standingOrder.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.standingOrder) : message.standingOrder;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = message.side;
                if (message.steps && message.steps.length) {
                    object.steps = $Array(message.steps.length);
                    for (let j = 0; j < message.steps.length; ++j)
                        object.steps[j] = $root.gridhood.ledger.PriceStep.toObject(message.steps[j], options, _depth + 1);
                }
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    object.pattern = $root.gridhood.ledger.SlotPattern.toObject(message.pattern, options, _depth + 1);
                if (message.preference != null && $Object.hasOwnProperty.call(message, "preference"))
                    object.preference = $root.gridhood.ledger.Preference.toObject(message.preference, options, _depth + 1);
                return object;
            };

            StandingOrderState.prototype.toJSON = function() {
                return StandingOrderState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StandingOrderState;
        })();

        ledger.AgreementState = (function() {

            const AgreementState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AgreementState.prototype.agreement = $util.newBuffer([]);
            AgreementState.prototype.seller = "";
            AgreementState.prototype.buyer = "";
            AgreementState.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AgreementState.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AgreementState.prototype.pattern = null;
            AgreementState.prototype.noticeSlots = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AgreementState.prototype.answerByMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AgreementState.prototype.status = 0;

            AgreementState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement.length)
                    writer.uint32(10).bytes(message.agreement);
                if (message.seller != null && $Object.hasOwnProperty.call(message, "seller") && message.seller !== "")
                    writer.uint32(18).string(message.seller);
                if (message.buyer != null && $Object.hasOwnProperty.call(message, "buyer") && message.buyer !== "")
                    writer.uint32(26).string(message.buyer);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(32).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(40).uint64(message.priceMicroPerWh);
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    $root.gridhood.ledger.SlotPattern.encode(message.pattern, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.noticeSlots != null && $Object.hasOwnProperty.call(message, "noticeSlots") && (typeof message.noticeSlots === "object" ? message.noticeSlots.low || message.noticeSlots.high : message.noticeSlots !== 0))
                    writer.uint32(56).uint64(message.noticeSlots);
                if (message.answerByMs != null && $Object.hasOwnProperty.call(message, "answerByMs") && (typeof message.answerByMs === "object" ? message.answerByMs.low || message.answerByMs.high : message.answerByMs !== 0))
                    writer.uint32(64).uint64(message.answerByMs);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(72).uint32(message.status);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AgreementState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.AgreementState();
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
                                message.agreement = value;
                            else
                                delete message.agreement;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.seller = value;
                            else
                                delete message.seller;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.buyer = value;
                            else
                                delete message.buyer;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.pattern = $root.gridhood.ledger.SlotPattern.decode(reader, reader.size(), $undefined, _depth + 1, message.pattern);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.noticeSlots = value;
                            else
                                delete message.noticeSlots;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.answerByMs = value;
                            else
                                delete message.answerByMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
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

            AgreementState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.AgreementState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.AgreementState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.AgreementState();
                if (object.agreement != null)
                    if (object.agreement.length)
                        if (typeof object.agreement === "string")
                            $util.base64.decode(object.agreement, message.agreement = $util.newBuffer($util.base64.length(object.agreement)), 0);
                        else if (object.agreement.length >= 0)
                            message.agreement = object.agreement;
                if (object.seller != null)
                    if (typeof object.seller !== "string" || object.seller.length)
                        message.seller = $String(object.seller);
                if (object.buyer != null)
                    if (typeof object.buyer !== "string" || object.buyer.length)
                        message.buyer = $String(object.buyer);
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                if (object.pattern != null) {
                    if (!$util.isObject(object.pattern))
                        throw $TypeError(".gridhood.ledger.AgreementState.pattern: object expected");
                    message.pattern = $root.gridhood.ledger.SlotPattern.fromObject(object.pattern, _depth + 1);
                }
                if (object.noticeSlots != null)
                    if (typeof object.noticeSlots === "object" ? object.noticeSlots.low || object.noticeSlots.high : $Number(object.noticeSlots) !== 0)
                        if ($util.Long)
                            message.noticeSlots = $util.Long.fromValue(object.noticeSlots, true);
                        else if (typeof object.noticeSlots === "string")
                            message.noticeSlots = $parseInt(object.noticeSlots, 10);
                        else if (typeof object.noticeSlots === "number")
                            message.noticeSlots = object.noticeSlots;
                        else if (typeof object.noticeSlots === "object")
                            message.noticeSlots = new $util.LongBits(object.noticeSlots.low >>> 0, object.noticeSlots.high >>> 0).toNumber(true);
                if (object.answerByMs != null)
                    if (typeof object.answerByMs === "object" ? object.answerByMs.low || object.answerByMs.high : $Number(object.answerByMs) !== 0)
                        if ($util.Long)
                            message.answerByMs = $util.Long.fromValue(object.answerByMs, true);
                        else if (typeof object.answerByMs === "string")
                            message.answerByMs = $parseInt(object.answerByMs, 10);
                        else if (typeof object.answerByMs === "number")
                            message.answerByMs = object.answerByMs;
                        else if (typeof object.answerByMs === "object")
                            message.answerByMs = new $util.LongBits(object.answerByMs.low >>> 0, object.answerByMs.high >>> 0).toNumber(true);
                if (object.status != null)
                    if ($Number(object.status) !== 0)
                        message.status = object.status >>> 0;
                return message;
            };

            AgreementState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.agreement = "";
                    else {
                        object.agreement = [];
                        if (options.bytes !== $Array)
                            object.agreement = $util.newBuffer(object.agreement);
                    }
                    object.seller = "";
                    object.buyer = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.pattern = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.noticeSlots = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.noticeSlots = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.answerByMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.answerByMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.status = 0;
                }
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                    object.agreement = options.bytes === $String ? $util.base64.encode(message.agreement, 0, message.agreement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreement) : message.agreement;
                if (message.seller != null && $Object.hasOwnProperty.call(message, "seller"))
                    object.seller = message.seller;
                if (message.buyer != null && $Object.hasOwnProperty.call(message, "buyer"))
                    object.buyer = message.buyer;
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                    object.pattern = $root.gridhood.ledger.SlotPattern.toObject(message.pattern, options, _depth + 1);
                if (message.noticeSlots != null && $Object.hasOwnProperty.call(message, "noticeSlots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.noticeSlots = typeof message.noticeSlots === "number" ? $BigInt(message.noticeSlots) : $util.Long.fromBits(message.noticeSlots.low >>> 0, message.noticeSlots.high >>> 0, true).toBigInt();
                    else if (typeof message.noticeSlots === "number")
                        object.noticeSlots = options.longs === $String ? $String(message.noticeSlots) : message.noticeSlots;
                    else
                        object.noticeSlots = options.longs === $String ? $util.Long.prototype.toString.call(message.noticeSlots) : options.longs === $Number ? new $util.LongBits(message.noticeSlots.low >>> 0, message.noticeSlots.high >>> 0).toNumber(true) : message.noticeSlots;
                if (message.answerByMs != null && $Object.hasOwnProperty.call(message, "answerByMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.answerByMs = typeof message.answerByMs === "number" ? $BigInt(message.answerByMs) : $util.Long.fromBits(message.answerByMs.low >>> 0, message.answerByMs.high >>> 0, true).toBigInt();
                    else if (typeof message.answerByMs === "number")
                        object.answerByMs = options.longs === $String ? $String(message.answerByMs) : message.answerByMs;
                    else
                        object.answerByMs = options.longs === $String ? $util.Long.prototype.toString.call(message.answerByMs) : options.longs === $Number ? new $util.LongBits(message.answerByMs.low >>> 0, message.answerByMs.high >>> 0).toNumber(true) : message.answerByMs;
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                return object;
            };

            AgreementState.prototype.toJSON = function() {
                return AgreementState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AgreementState;
        })();

        ledger.SlotAgreementsState = (function() {

            const SlotAgreementsState = function (properties) {
                this.agreements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SlotAgreementsState.prototype.agreements = $util.emptyArray;

            SlotAgreementsState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agreements != null && message.agreements.length)
                    for (let i = 0; i < message.agreements.length; ++i)
                        $root.gridhood.ledger.SlotAgreementState.encode(message.agreements[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SlotAgreementsState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SlotAgreementsState();
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
                            if (!(message.agreements && message.agreements.length))
                                message.agreements = [];
                            message.agreements.push($root.gridhood.ledger.SlotAgreementState.decode(reader, reader.size(), $undefined, _depth + 1));
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

            SlotAgreementsState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SlotAgreementsState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SlotAgreementsState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SlotAgreementsState();
                if (object.agreements) {
                    if (!$Array.isArray(object.agreements))
                        throw $TypeError(".gridhood.ledger.SlotAgreementsState.agreements: array expected");
                    message.agreements = $Array(object.agreements.length);
                    for (let i = 0; i < object.agreements.length; ++i) {
                        if (!$util.isObject(object.agreements[i]))
                            throw $TypeError(".gridhood.ledger.SlotAgreementsState.agreements: object expected");
                        message.agreements[i] = $root.gridhood.ledger.SlotAgreementState.fromObject(object.agreements[i], _depth + 1);
                    }
                }
                return message;
            };

            SlotAgreementsState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.agreements = [];
                if (message.agreements && message.agreements.length) {
                    object.agreements = $Array(message.agreements.length);
                    for (let j = 0; j < message.agreements.length; ++j)
                        object.agreements[j] = $root.gridhood.ledger.SlotAgreementState.toObject(message.agreements[j], options, _depth + 1);
                }
                return object;
            };

            SlotAgreementsState.prototype.toJSON = function() {
                return SlotAgreementsState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotAgreementsState;
        })();

        ledger.SlotAgreementState = (function() {

            const SlotAgreementState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SlotAgreementState.prototype.agreement = $util.newBuffer([]);
            SlotAgreementState.prototype.seller = "";
            SlotAgreementState.prototype.buyer = "";
            SlotAgreementState.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SlotAgreementState.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SlotAgreementState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement.length)
                    writer.uint32(10).bytes(message.agreement);
                if (message.seller != null && $Object.hasOwnProperty.call(message, "seller") && message.seller !== "")
                    writer.uint32(18).string(message.seller);
                if (message.buyer != null && $Object.hasOwnProperty.call(message, "buyer") && message.buyer !== "")
                    writer.uint32(26).string(message.buyer);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(32).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(40).uint64(message.priceMicroPerWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SlotAgreementState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.SlotAgreementState();
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
                                message.agreement = value;
                            else
                                delete message.agreement;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.seller = value;
                            else
                                delete message.seller;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.buyer = value;
                            else
                                delete message.buyer;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.quantityWh = value;
                            else
                                delete message.quantityWh;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.priceMicroPerWh = value;
                            else
                                delete message.priceMicroPerWh;
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

            SlotAgreementState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.SlotAgreementState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.SlotAgreementState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.SlotAgreementState();
                if (object.agreement != null)
                    if (object.agreement.length)
                        if (typeof object.agreement === "string")
                            $util.base64.decode(object.agreement, message.agreement = $util.newBuffer($util.base64.length(object.agreement)), 0);
                        else if (object.agreement.length >= 0)
                            message.agreement = object.agreement;
                if (object.seller != null)
                    if (typeof object.seller !== "string" || object.seller.length)
                        message.seller = $String(object.seller);
                if (object.buyer != null)
                    if (typeof object.buyer !== "string" || object.buyer.length)
                        message.buyer = $String(object.buyer);
                if (object.quantityWh != null)
                    if (typeof object.quantityWh === "object" ? object.quantityWh.low || object.quantityWh.high : $Number(object.quantityWh) !== 0)
                        if ($util.Long)
                            message.quantityWh = $util.Long.fromValue(object.quantityWh, true);
                        else if (typeof object.quantityWh === "string")
                            message.quantityWh = $parseInt(object.quantityWh, 10);
                        else if (typeof object.quantityWh === "number")
                            message.quantityWh = object.quantityWh;
                        else if (typeof object.quantityWh === "object")
                            message.quantityWh = new $util.LongBits(object.quantityWh.low >>> 0, object.quantityWh.high >>> 0).toNumber(true);
                if (object.priceMicroPerWh != null)
                    if (typeof object.priceMicroPerWh === "object" ? object.priceMicroPerWh.low || object.priceMicroPerWh.high : $Number(object.priceMicroPerWh) !== 0)
                        if ($util.Long)
                            message.priceMicroPerWh = $util.Long.fromValue(object.priceMicroPerWh, true);
                        else if (typeof object.priceMicroPerWh === "string")
                            message.priceMicroPerWh = $parseInt(object.priceMicroPerWh, 10);
                        else if (typeof object.priceMicroPerWh === "number")
                            message.priceMicroPerWh = object.priceMicroPerWh;
                        else if (typeof object.priceMicroPerWh === "object")
                            message.priceMicroPerWh = new $util.LongBits(object.priceMicroPerWh.low >>> 0, object.priceMicroPerWh.high >>> 0).toNumber(true);
                return message;
            };

            SlotAgreementState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.agreement = "";
                    else {
                        object.agreement = [];
                        if (options.bytes !== $Array)
                            object.agreement = $util.newBuffer(object.agreement);
                    }
                    object.seller = "";
                    object.buyer = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.quantityWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.quantityWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.priceMicroPerWh = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.priceMicroPerWh = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                    object.agreement = options.bytes === $String ? $util.base64.encode(message.agreement, 0, message.agreement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.agreement) : message.agreement;
                if (message.seller != null && $Object.hasOwnProperty.call(message, "seller"))
                    object.seller = message.seller;
                if (message.buyer != null && $Object.hasOwnProperty.call(message, "buyer"))
                    object.buyer = message.buyer;
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.quantityWh = typeof message.quantityWh === "number" ? $BigInt(message.quantityWh) : $util.Long.fromBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0, true).toBigInt();
                    else if (typeof message.quantityWh === "number")
                        object.quantityWh = options.longs === $String ? $String(message.quantityWh) : message.quantityWh;
                    else
                        object.quantityWh = options.longs === $String ? $util.Long.prototype.toString.call(message.quantityWh) : options.longs === $Number ? new $util.LongBits(message.quantityWh.low >>> 0, message.quantityWh.high >>> 0).toNumber(true) : message.quantityWh;
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMicroPerWh = typeof message.priceMicroPerWh === "number" ? $BigInt(message.priceMicroPerWh) : $util.Long.fromBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0, true).toBigInt();
                    else if (typeof message.priceMicroPerWh === "number")
                        object.priceMicroPerWh = options.longs === $String ? $String(message.priceMicroPerWh) : message.priceMicroPerWh;
                    else
                        object.priceMicroPerWh = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMicroPerWh) : options.longs === $Number ? new $util.LongBits(message.priceMicroPerWh.low >>> 0, message.priceMicroPerWh.high >>> 0).toNumber(true) : message.priceMicroPerWh;
                return object;
            };

            SlotAgreementState.prototype.toJSON = function() {
                return SlotAgreementState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotAgreementState;
        })();

        ledger.ReadingHistory = (function() {

            const ReadingHistory = function (properties) {
                this.importWh = [];
                this.exportWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReadingHistory.prototype.importWh = $util.emptyArray;
            ReadingHistory.prototype.exportWh = $util.emptyArray;

            ReadingHistory.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.importWh != null && message.importWh.length)
                    writer.uint32(10).uint64s(message.importWh);
                if (message.exportWh != null && message.exportWh.length)
                    writer.uint32(18).uint64s(message.exportWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReadingHistory.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.ReadingHistory();
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
                            if (wireType === 2) {
                                if (!(message.importWh && message.importWh.length))
                                    message.importWh = [];
                                reader.uint64s(message.importWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.importWh && message.importWh.length))
                                message.importWh = [];
                            message.importWh.push(reader.uint64());
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.exportWh && message.exportWh.length))
                                    message.exportWh = [];
                                reader.uint64s(message.exportWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.exportWh && message.exportWh.length))
                                message.exportWh = [];
                            message.exportWh.push(reader.uint64());
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

            ReadingHistory.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.ReadingHistory)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.ReadingHistory: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.ReadingHistory();
                if (object.importWh) {
                    if (!$Array.isArray(object.importWh))
                        throw $TypeError(".gridhood.ledger.ReadingHistory.importWh: array expected");
                    message.importWh = $Array(object.importWh.length);
                    for (let i = 0; i < object.importWh.length; ++i)
                        if ($util.Long)
                            message.importWh[i] = $util.Long.fromValue(object.importWh[i], true);
                        else if (typeof object.importWh[i] === "string")
                            message.importWh[i] = $parseInt(object.importWh[i], 10);
                        else if (typeof object.importWh[i] === "number")
                            message.importWh[i] = object.importWh[i];
                        else if (typeof object.importWh[i] === "object")
                            message.importWh[i] = new $util.LongBits(object.importWh[i].low >>> 0, object.importWh[i].high >>> 0).toNumber(true);
                }
                if (object.exportWh) {
                    if (!$Array.isArray(object.exportWh))
                        throw $TypeError(".gridhood.ledger.ReadingHistory.exportWh: array expected");
                    message.exportWh = $Array(object.exportWh.length);
                    for (let i = 0; i < object.exportWh.length; ++i)
                        if ($util.Long)
                            message.exportWh[i] = $util.Long.fromValue(object.exportWh[i], true);
                        else if (typeof object.exportWh[i] === "string")
                            message.exportWh[i] = $parseInt(object.exportWh[i], 10);
                        else if (typeof object.exportWh[i] === "number")
                            message.exportWh[i] = object.exportWh[i];
                        else if (typeof object.exportWh[i] === "object")
                            message.exportWh[i] = new $util.LongBits(object.exportWh[i].low >>> 0, object.exportWh[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            ReadingHistory.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.importWh = [];
                    object.exportWh = [];
                }
                if (message.importWh && message.importWh.length) {
                    object.importWh = $Array(message.importWh.length);
                    for (let j = 0; j < message.importWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.importWh[j] = typeof message.importWh[j] === "number" ? $BigInt(message.importWh[j]) : $util.Long.fromBits(message.importWh[j].low >>> 0, message.importWh[j].high >>> 0, true).toBigInt();
                        else if (typeof message.importWh[j] === "number")
                            object.importWh[j] = options.longs === $String ? $String(message.importWh[j]) : message.importWh[j];
                        else
                            object.importWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.importWh[j]) : options.longs === $Number ? new $util.LongBits(message.importWh[j].low >>> 0, message.importWh[j].high >>> 0).toNumber(true) : message.importWh[j];
                }
                if (message.exportWh && message.exportWh.length) {
                    object.exportWh = $Array(message.exportWh.length);
                    for (let j = 0; j < message.exportWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.exportWh[j] = typeof message.exportWh[j] === "number" ? $BigInt(message.exportWh[j]) : $util.Long.fromBits(message.exportWh[j].low >>> 0, message.exportWh[j].high >>> 0, true).toBigInt();
                        else if (typeof message.exportWh[j] === "number")
                            object.exportWh[j] = options.longs === $String ? $String(message.exportWh[j]) : message.exportWh[j];
                        else
                            object.exportWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.exportWh[j]) : options.longs === $Number ? new $util.LongBits(message.exportWh[j].low >>> 0, message.exportWh[j].high >>> 0).toNumber(true) : message.exportWh[j];
                }
                return object;
            };

            ReadingHistory.prototype.toJSON = function() {
                return ReadingHistory.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReadingHistory;
        })();

        return ledger;
    })();

    return gridhood;
})();

export {
  $root as default
};
