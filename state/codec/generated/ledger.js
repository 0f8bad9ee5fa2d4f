/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["gridhood_ledger"] || ($protobuf.roots["gridhood_ledger"] = {});

export const gridhood = $root.gridhood = (() => {

    /**
     * Namespace gridhood.
     * @exports gridhood
     * @namespace
     */
    const gridhood = {};

    gridhood.ledger = (function() {

        /**
         * Namespace ledger.
         * @memberof gridhood
         * @namespace
         */
        const ledger = {};

        ledger.SignedTransaction = (function() {

            /**
             * Properties of a SignedTransaction.
             * @typedef {Object} gridhood.ledger.SignedTransaction.$Properties
             * @property {Uint8Array|null} [body] SignedTransaction body
             * @property {Uint8Array|null} [signature] SignedTransaction signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedTransaction.
             * @memberof gridhood.ledger
             * @interface ISignedTransaction
             * @augments gridhood.ledger.SignedTransaction.$Properties
             * @deprecated Use gridhood.ledger.SignedTransaction.$Properties instead.
             */

            /**
             * Shape of a SignedTransaction.
             * @typedef {gridhood.ledger.SignedTransaction.$Properties} gridhood.ledger.SignedTransaction.$Shape
             */

            /**
             * Constructs a new SignedTransaction.
             * @memberof gridhood.ledger
             * @classdesc Represents a SignedTransaction.
             * @constructor
             * @param {gridhood.ledger.SignedTransaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedTransaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedTransaction body.
             * @member {Uint8Array} body
             * @memberof gridhood.ledger.SignedTransaction
             * @instance
             */
            SignedTransaction.prototype.body = $util.newBuffer([]);

            /**
             * SignedTransaction signature.
             * @member {Uint8Array} signature
             * @memberof gridhood.ledger.SignedTransaction
             * @instance
             */
            SignedTransaction.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new SignedTransaction instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {gridhood.ledger.SignedTransaction.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.SignedTransaction} SignedTransaction instance
             * @type {{
             *   (properties: gridhood.ledger.SignedTransaction.$Shape): gridhood.ledger.SignedTransaction & gridhood.ledger.SignedTransaction.$Shape;
             *   (properties?: gridhood.ledger.SignedTransaction.$Properties): gridhood.ledger.SignedTransaction;
             * }}
             */
            SignedTransaction.create = function(properties) {
                return new SignedTransaction(properties);
            };

            /**
             * Encodes the specified SignedTransaction message. Does not implicitly {@link gridhood.ledger.SignedTransaction.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {gridhood.ledger.SignedTransaction.$Properties} message SignedTransaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedTransaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedTransaction message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.SignedTransaction & gridhood.ledger.SignedTransaction.$Shape} SignedTransaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a SignedTransaction message.
             * @function verify
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SignedTransaction.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    if (!(message.body && typeof message.body.length === "number" || $util.isString(message.body)))
                        return "body: buffer expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                return null;
            };

            /**
             * Creates a SignedTransaction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.SignedTransaction} SignedTransaction
             */
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

            /**
             * Creates a plain object from a SignedTransaction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.SignedTransaction
             * @static
             * @param {gridhood.ledger.SignedTransaction} message SignedTransaction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this SignedTransaction to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.SignedTransaction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SignedTransaction.prototype.toJSON = function() {
                return SignedTransaction.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SignedTransaction;
        })();

        ledger.Transaction = (function() {

            /**
             * Properties of a Transaction.
             * @typedef {Object} gridhood.ledger.Transaction.$Properties
             * @property {string|null} [chainId] Transaction chainId
             * @property {Uint8Array|null} [account] Transaction account
             * @property {number|Long|null} [nonce] Transaction nonce
             * @property {number|Long|null} [validUntilMs] Transaction validUntilMs
             * @property {gridhood.ledger.Transfer.$Properties|null} [transfer] Transaction transfer
             * @property {gridhood.ledger.Mint.$Properties|null} [mint] Transaction mint
             * @property {gridhood.ledger.Burn.$Properties|null} [burn] Transaction burn
             * @property {gridhood.ledger.RegisterHousehold.$Properties|null} [registerHousehold] Transaction registerHousehold
             * @property {gridhood.ledger.UpdateHousehold.$Properties|null} [updateHousehold] Transaction updateHousehold
             * @property {gridhood.ledger.RegisterMeter.$Properties|null} [registerMeter] Transaction registerMeter
             * @property {gridhood.ledger.RegisterNode.$Properties|null} [registerNode] Transaction registerNode
             * @property {gridhood.ledger.RotateKey.$Properties|null} [rotateKey] Transaction rotateKey
             * @property {gridhood.ledger.Suspend.$Properties|null} [suspend] Transaction suspend
             * @property {gridhood.ledger.Close.$Properties|null} [close] Transaction close
             * @property {gridhood.ledger.Call.$Properties|null} [call] Transaction call
             * @property {"transfer"|"mint"|"burn"|"registerHousehold"|"updateHousehold"|"registerMeter"|"registerNode"|"rotateKey"|"suspend"|"close"|"call"} [payload] Transaction payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Transaction.
             * @memberof gridhood.ledger
             * @interface ITransaction
             * @augments gridhood.ledger.Transaction.$Properties
             * @deprecated Use gridhood.ledger.Transaction.$Properties instead.
             */

            /**
             * Narrowed shape of a Transaction.
             * @typedef {{
             *   chainId?: string|null;
             *   account?: Uint8Array|null;
             *   nonce?: number|Long|null;
             *   validUntilMs?: number|Long|null;
             *   transfer?: gridhood.ledger.Transfer.$Shape|null;
             *   mint?: gridhood.ledger.Mint.$Shape|null;
             *   burn?: gridhood.ledger.Burn.$Shape|null;
             *   registerHousehold?: gridhood.ledger.RegisterHousehold.$Shape|null;
             *   updateHousehold?: gridhood.ledger.UpdateHousehold.$Shape|null;
             *   registerMeter?: gridhood.ledger.RegisterMeter.$Shape|null;
             *   registerNode?: gridhood.ledger.RegisterNode.$Shape|null;
             *   rotateKey?: gridhood.ledger.RotateKey.$Shape|null;
             *   suspend?: gridhood.ledger.Suspend.$Shape|null;
             *   close?: gridhood.ledger.Close.$Shape|null;
             *   call?: gridhood.ledger.Call.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ payload?: undefined; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "transfer"; transfer: gridhood.ledger.Transfer.$Shape; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "mint"; transfer?: null; mint: gridhood.ledger.Mint.$Shape; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "burn"; transfer?: null; mint?: null; burn: gridhood.ledger.Burn.$Shape; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "registerHousehold"; transfer?: null; mint?: null; burn?: null; registerHousehold: gridhood.ledger.RegisterHousehold.$Shape; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "updateHousehold"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold: gridhood.ledger.UpdateHousehold.$Shape; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "registerMeter"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter: gridhood.ledger.RegisterMeter.$Shape; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "registerNode"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode: gridhood.ledger.RegisterNode.$Shape; rotateKey?: null; suspend?: null; close?: null; call?: null }|{ payload?: "rotateKey"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey: gridhood.ledger.RotateKey.$Shape; suspend?: null; close?: null; call?: null }|{ payload?: "suspend"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend: gridhood.ledger.Suspend.$Shape; close?: null; call?: null }|{ payload?: "close"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close: gridhood.ledger.Close.$Shape; call?: null }|{ payload?: "call"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; call: gridhood.ledger.Call.$Shape })
             * )} gridhood.ledger.Transaction.$Shape
             */

            /**
             * Constructs a new Transaction.
             * @memberof gridhood.ledger
             * @classdesc Represents a Transaction.
             * @constructor
             * @param {gridhood.ledger.Transaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Transaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Transaction chainId.
             * @member {string} chainId
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.chainId = "";

            /**
             * Transaction account.
             * @member {Uint8Array} account
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.account = $util.newBuffer([]);

            /**
             * Transaction nonce.
             * @member {number|Long} nonce
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Transaction validUntilMs.
             * @member {number|Long} validUntilMs
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.validUntilMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Transaction transfer.
             * @member {gridhood.ledger.Transfer.$Properties|null|undefined} transfer
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.transfer = null;

            /**
             * Transaction mint.
             * @member {gridhood.ledger.Mint.$Properties|null|undefined} mint
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.mint = null;

            /**
             * Transaction burn.
             * @member {gridhood.ledger.Burn.$Properties|null|undefined} burn
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.burn = null;

            /**
             * Transaction registerHousehold.
             * @member {gridhood.ledger.RegisterHousehold.$Properties|null|undefined} registerHousehold
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.registerHousehold = null;

            /**
             * Transaction updateHousehold.
             * @member {gridhood.ledger.UpdateHousehold.$Properties|null|undefined} updateHousehold
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.updateHousehold = null;

            /**
             * Transaction registerMeter.
             * @member {gridhood.ledger.RegisterMeter.$Properties|null|undefined} registerMeter
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.registerMeter = null;

            /**
             * Transaction registerNode.
             * @member {gridhood.ledger.RegisterNode.$Properties|null|undefined} registerNode
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.registerNode = null;

            /**
             * Transaction rotateKey.
             * @member {gridhood.ledger.RotateKey.$Properties|null|undefined} rotateKey
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.rotateKey = null;

            /**
             * Transaction suspend.
             * @member {gridhood.ledger.Suspend.$Properties|null|undefined} suspend
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.suspend = null;

            /**
             * Transaction close.
             * @member {gridhood.ledger.Close.$Properties|null|undefined} close
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.close = null;

            /**
             * Transaction call.
             * @member {gridhood.ledger.Call.$Properties|null|undefined} call
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            Transaction.prototype.call = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Transaction payload.
             * @member {"transfer"|"mint"|"burn"|"registerHousehold"|"updateHousehold"|"registerMeter"|"registerNode"|"rotateKey"|"suspend"|"close"|"call"|undefined} payload
             * @memberof gridhood.ledger.Transaction
             * @instance
             */
            $Object.defineProperty(Transaction.prototype, "payload", {
                get: $util.oneOfGetter($oneOfFields = ["transfer", "mint", "burn", "registerHousehold", "updateHousehold", "registerMeter", "registerNode", "rotateKey", "suspend", "close", "call"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Transaction instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {gridhood.ledger.Transaction.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Transaction} Transaction instance
             * @type {{
             *   (properties: gridhood.ledger.Transaction.$Shape): gridhood.ledger.Transaction & gridhood.ledger.Transaction.$Shape;
             *   (properties?: gridhood.ledger.Transaction.$Properties): gridhood.ledger.Transaction;
             * }}
             */
            Transaction.create = function(properties) {
                return new Transaction(properties);
            };

            /**
             * Encodes the specified Transaction message. Does not implicitly {@link gridhood.ledger.Transaction.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {gridhood.ledger.Transaction.$Properties} message Transaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Transaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.chainId);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.account);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.nonce);
                if (message.validUntilMs != null && $Object.hasOwnProperty.call(message, "validUntilMs") && (typeof message.validUntilMs === "object" ? message.validUntilMs.low || message.validUntilMs.high : message.validUntilMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.validUntilMs);
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer"))
                    $root.gridhood.ledger.Transfer.encode(message.transfer, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.mint != null && $Object.hasOwnProperty.call(message, "mint"))
                    $root.gridhood.ledger.Mint.encode(message.mint, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.burn != null && $Object.hasOwnProperty.call(message, "burn"))
                    $root.gridhood.ledger.Burn.encode(message.burn, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.registerHousehold != null && $Object.hasOwnProperty.call(message, "registerHousehold"))
                    $root.gridhood.ledger.RegisterHousehold.encode(message.registerHousehold, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.updateHousehold != null && $Object.hasOwnProperty.call(message, "updateHousehold"))
                    $root.gridhood.ledger.UpdateHousehold.encode(message.updateHousehold, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.registerMeter != null && $Object.hasOwnProperty.call(message, "registerMeter"))
                    $root.gridhood.ledger.RegisterMeter.encode(message.registerMeter, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.registerNode != null && $Object.hasOwnProperty.call(message, "registerNode"))
                    $root.gridhood.ledger.RegisterNode.encode(message.registerNode, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.rotateKey != null && $Object.hasOwnProperty.call(message, "rotateKey"))
                    $root.gridhood.ledger.RotateKey.encode(message.rotateKey, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.suspend != null && $Object.hasOwnProperty.call(message, "suspend"))
                    $root.gridhood.ledger.Suspend.encode(message.suspend, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.close != null && $Object.hasOwnProperty.call(message, "close"))
                    $root.gridhood.ledger.Close.encode(message.close, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    $root.gridhood.ledger.Call.encode(message.call, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Transaction message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Transaction & gridhood.ledger.Transaction.$Shape} Transaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Transaction message.
             * @function verify
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Transaction.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    if (!$util.isString(message.chainId))
                        return "chainId: string expected";
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    if (!(message.account && typeof message.account.length === "number" || $util.isString(message.account)))
                        return "account: buffer expected";
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (!$util.isInteger(message.nonce) && !(message.nonce && $util.isInteger(message.nonce.low) && $util.isInteger(message.nonce.high)))
                        return "nonce: integer|Long expected";
                if (message.validUntilMs != null && $Object.hasOwnProperty.call(message, "validUntilMs"))
                    if (!$util.isInteger(message.validUntilMs) && !(message.validUntilMs && $util.isInteger(message.validUntilMs.low) && $util.isInteger(message.validUntilMs.high)))
                        return "validUntilMs: integer|Long expected";
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer")) {
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Transfer.verify(message.transfer, _depth + 1);
                        if (error)
                            return "transfer." + error;
                    }
                }
                if (message.mint != null && $Object.hasOwnProperty.call(message, "mint")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Mint.verify(message.mint, _depth + 1);
                        if (error)
                            return "mint." + error;
                    }
                }
                if (message.burn != null && $Object.hasOwnProperty.call(message, "burn")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Burn.verify(message.burn, _depth + 1);
                        if (error)
                            return "burn." + error;
                    }
                }
                if (message.registerHousehold != null && $Object.hasOwnProperty.call(message, "registerHousehold")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.RegisterHousehold.verify(message.registerHousehold, _depth + 1);
                        if (error)
                            return "registerHousehold." + error;
                    }
                }
                if (message.updateHousehold != null && $Object.hasOwnProperty.call(message, "updateHousehold")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.UpdateHousehold.verify(message.updateHousehold, _depth + 1);
                        if (error)
                            return "updateHousehold." + error;
                    }
                }
                if (message.registerMeter != null && $Object.hasOwnProperty.call(message, "registerMeter")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.RegisterMeter.verify(message.registerMeter, _depth + 1);
                        if (error)
                            return "registerMeter." + error;
                    }
                }
                if (message.registerNode != null && $Object.hasOwnProperty.call(message, "registerNode")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.RegisterNode.verify(message.registerNode, _depth + 1);
                        if (error)
                            return "registerNode." + error;
                    }
                }
                if (message.rotateKey != null && $Object.hasOwnProperty.call(message, "rotateKey")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.RotateKey.verify(message.rotateKey, _depth + 1);
                        if (error)
                            return "rotateKey." + error;
                    }
                }
                if (message.suspend != null && $Object.hasOwnProperty.call(message, "suspend")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Suspend.verify(message.suspend, _depth + 1);
                        if (error)
                            return "suspend." + error;
                    }
                }
                if (message.close != null && $Object.hasOwnProperty.call(message, "close")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Close.verify(message.close, _depth + 1);
                        if (error)
                            return "close." + error;
                    }
                }
                if (message.call != null && $Object.hasOwnProperty.call(message, "call")) {
                    if (properties.payload === 1)
                        return "payload: multiple values";
                    properties.payload = 1;
                    {
                        let error = $root.gridhood.ledger.Call.verify(message.call, _depth + 1);
                        if (error)
                            return "call." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Transaction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Transaction} Transaction
             */
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
                if (object.call != null) {
                    if (!$util.isObject(object.call))
                        throw $TypeError(".gridhood.ledger.Transaction.call: object expected");
                    message.call = $root.gridhood.ledger.Call.fromObject(object.call, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Transaction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Transaction
             * @static
             * @param {gridhood.ledger.Transaction} message Transaction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                if (message.call != null && $Object.hasOwnProperty.call(message, "call")) {
                    object.call = $root.gridhood.ledger.Call.toObject(message.call, options, _depth + 1);
                    if (options.oneofs)
                        object.payload = "call";
                }
                return object;
            };

            /**
             * Converts this Transaction to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Transaction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Transaction.prototype.toJSON = function() {
                return Transaction.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transaction;
        })();

        ledger.Transfer = (function() {

            /**
             * Properties of a Transfer.
             * @typedef {Object} gridhood.ledger.Transfer.$Properties
             * @property {Uint8Array|null} [to] Transfer to
             * @property {number|Long|null} [amountMicro] Transfer amountMicro
             * @property {string|null} [reference] Transfer reference
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Transfer.
             * @memberof gridhood.ledger
             * @interface ITransfer
             * @augments gridhood.ledger.Transfer.$Properties
             * @deprecated Use gridhood.ledger.Transfer.$Properties instead.
             */

            /**
             * Shape of a Transfer.
             * @typedef {gridhood.ledger.Transfer.$Properties} gridhood.ledger.Transfer.$Shape
             */

            /**
             * Constructs a new Transfer.
             * @memberof gridhood.ledger
             * @classdesc Represents a Transfer.
             * @constructor
             * @param {gridhood.ledger.Transfer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Transfer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Transfer to.
             * @member {Uint8Array} to
             * @memberof gridhood.ledger.Transfer
             * @instance
             */
            Transfer.prototype.to = $util.newBuffer([]);

            /**
             * Transfer amountMicro.
             * @member {number|Long} amountMicro
             * @memberof gridhood.ledger.Transfer
             * @instance
             */
            Transfer.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Transfer reference.
             * @member {string} reference
             * @memberof gridhood.ledger.Transfer
             * @instance
             */
            Transfer.prototype.reference = "";

            /**
             * Creates a new Transfer instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {gridhood.ledger.Transfer.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Transfer} Transfer instance
             * @type {{
             *   (properties: gridhood.ledger.Transfer.$Shape): gridhood.ledger.Transfer & gridhood.ledger.Transfer.$Shape;
             *   (properties?: gridhood.ledger.Transfer.$Properties): gridhood.ledger.Transfer;
             * }}
             */
            Transfer.create = function(properties) {
                return new Transfer(properties);
            };

            /**
             * Encodes the specified Transfer message. Does not implicitly {@link gridhood.ledger.Transfer.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {gridhood.ledger.Transfer.$Properties} message Transfer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Transfer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.to);
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Transfer message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Transfer & gridhood.ledger.Transfer.$Shape} Transfer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Transfer message.
             * @function verify
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Transfer.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    if (!(message.to && typeof message.to.length === "number" || $util.isString(message.to)))
                        return "to: buffer expected";
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (!$util.isInteger(message.amountMicro) && !(message.amountMicro && $util.isInteger(message.amountMicro.low) && $util.isInteger(message.amountMicro.high)))
                        return "amountMicro: integer|Long expected";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                return null;
            };

            /**
             * Creates a Transfer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Transfer} Transfer
             */
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

            /**
             * Creates a plain object from a Transfer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Transfer
             * @static
             * @param {gridhood.ledger.Transfer} message Transfer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Transfer to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Transfer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Transfer.prototype.toJSON = function() {
                return Transfer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transfer;
        })();

        ledger.Mint = (function() {

            /**
             * Properties of a Mint.
             * @typedef {Object} gridhood.ledger.Mint.$Properties
             * @property {Uint8Array|null} [to] Mint to
             * @property {number|Long|null} [amountMicro] Mint amountMicro
             * @property {string|null} [reference] Mint reference
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Mint.
             * @memberof gridhood.ledger
             * @interface IMint
             * @augments gridhood.ledger.Mint.$Properties
             * @deprecated Use gridhood.ledger.Mint.$Properties instead.
             */

            /**
             * Shape of a Mint.
             * @typedef {gridhood.ledger.Mint.$Properties} gridhood.ledger.Mint.$Shape
             */

            /**
             * Constructs a new Mint.
             * @memberof gridhood.ledger
             * @classdesc Represents a Mint.
             * @constructor
             * @param {gridhood.ledger.Mint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Mint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Mint to.
             * @member {Uint8Array} to
             * @memberof gridhood.ledger.Mint
             * @instance
             */
            Mint.prototype.to = $util.newBuffer([]);

            /**
             * Mint amountMicro.
             * @member {number|Long} amountMicro
             * @memberof gridhood.ledger.Mint
             * @instance
             */
            Mint.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Mint reference.
             * @member {string} reference
             * @memberof gridhood.ledger.Mint
             * @instance
             */
            Mint.prototype.reference = "";

            /**
             * Creates a new Mint instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {gridhood.ledger.Mint.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Mint} Mint instance
             * @type {{
             *   (properties: gridhood.ledger.Mint.$Shape): gridhood.ledger.Mint & gridhood.ledger.Mint.$Shape;
             *   (properties?: gridhood.ledger.Mint.$Properties): gridhood.ledger.Mint;
             * }}
             */
            Mint.create = function(properties) {
                return new Mint(properties);
            };

            /**
             * Encodes the specified Mint message. Does not implicitly {@link gridhood.ledger.Mint.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {gridhood.ledger.Mint.$Properties} message Mint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Mint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.to);
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Mint message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Mint & gridhood.ledger.Mint.$Shape} Mint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Mint message.
             * @function verify
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Mint.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    if (!(message.to && typeof message.to.length === "number" || $util.isString(message.to)))
                        return "to: buffer expected";
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (!$util.isInteger(message.amountMicro) && !(message.amountMicro && $util.isInteger(message.amountMicro.low) && $util.isInteger(message.amountMicro.high)))
                        return "amountMicro: integer|Long expected";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                return null;
            };

            /**
             * Creates a Mint message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Mint} Mint
             */
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

            /**
             * Creates a plain object from a Mint message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Mint
             * @static
             * @param {gridhood.ledger.Mint} message Mint
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Mint to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Mint
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Mint.prototype.toJSON = function() {
                return Mint.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Mint;
        })();

        ledger.Burn = (function() {

            /**
             * Properties of a Burn.
             * @typedef {Object} gridhood.ledger.Burn.$Properties
             * @property {number|Long|null} [amountMicro] Burn amountMicro
             * @property {string|null} [reference] Burn reference
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Burn.
             * @memberof gridhood.ledger
             * @interface IBurn
             * @augments gridhood.ledger.Burn.$Properties
             * @deprecated Use gridhood.ledger.Burn.$Properties instead.
             */

            /**
             * Shape of a Burn.
             * @typedef {gridhood.ledger.Burn.$Properties} gridhood.ledger.Burn.$Shape
             */

            /**
             * Constructs a new Burn.
             * @memberof gridhood.ledger
             * @classdesc Represents a Burn.
             * @constructor
             * @param {gridhood.ledger.Burn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Burn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Burn amountMicro.
             * @member {number|Long} amountMicro
             * @memberof gridhood.ledger.Burn
             * @instance
             */
            Burn.prototype.amountMicro = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Burn reference.
             * @member {string} reference
             * @memberof gridhood.ledger.Burn
             * @instance
             */
            Burn.prototype.reference = "";

            /**
             * Creates a new Burn instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {gridhood.ledger.Burn.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Burn} Burn instance
             * @type {{
             *   (properties: gridhood.ledger.Burn.$Shape): gridhood.ledger.Burn & gridhood.ledger.Burn.$Shape;
             *   (properties?: gridhood.ledger.Burn.$Properties): gridhood.ledger.Burn;
             * }}
             */
            Burn.create = function(properties) {
                return new Burn(properties);
            };

            /**
             * Encodes the specified Burn message. Does not implicitly {@link gridhood.ledger.Burn.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {gridhood.ledger.Burn.$Properties} message Burn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Burn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro") && (typeof message.amountMicro === "object" ? message.amountMicro.low || message.amountMicro.high : message.amountMicro !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.amountMicro);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference") && message.reference !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reference);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Burn message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Burn & gridhood.ledger.Burn.$Shape} Burn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Burn message.
             * @function verify
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Burn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.amountMicro != null && $Object.hasOwnProperty.call(message, "amountMicro"))
                    if (!$util.isInteger(message.amountMicro) && !(message.amountMicro && $util.isInteger(message.amountMicro.low) && $util.isInteger(message.amountMicro.high)))
                        return "amountMicro: integer|Long expected";
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    if (!$util.isString(message.reference))
                        return "reference: string expected";
                return null;
            };

            /**
             * Creates a Burn message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Burn} Burn
             */
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

            /**
             * Creates a plain object from a Burn message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Burn
             * @static
             * @param {gridhood.ledger.Burn} message Burn
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Burn to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Burn
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Burn.prototype.toJSON = function() {
                return Burn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Burn;
        })();

        ledger.RegisterHousehold = (function() {

            /**
             * Properties of a RegisterHousehold.
             * @typedef {Object} gridhood.ledger.RegisterHousehold.$Properties
             * @property {string|null} [household] RegisterHousehold household
             * @property {Uint8Array|null} [account] RegisterHousehold account
             * @property {string|null} [zone] RegisterHousehold zone
             * @property {number|Long|null} [importLimitW] RegisterHousehold importLimitW
             * @property {number|Long|null} [exportLimitW] RegisterHousehold exportLimitW
             * @property {Uint8Array|null} [encryptionKey] RegisterHousehold encryptionKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterHousehold.
             * @memberof gridhood.ledger
             * @interface IRegisterHousehold
             * @augments gridhood.ledger.RegisterHousehold.$Properties
             * @deprecated Use gridhood.ledger.RegisterHousehold.$Properties instead.
             */

            /**
             * Shape of a RegisterHousehold.
             * @typedef {gridhood.ledger.RegisterHousehold.$Properties} gridhood.ledger.RegisterHousehold.$Shape
             */

            /**
             * Constructs a new RegisterHousehold.
             * @memberof gridhood.ledger
             * @classdesc Represents a RegisterHousehold.
             * @constructor
             * @param {gridhood.ledger.RegisterHousehold.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterHousehold = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterHousehold household.
             * @member {string} household
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.household = "";

            /**
             * RegisterHousehold account.
             * @member {Uint8Array} account
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.account = $util.newBuffer([]);

            /**
             * RegisterHousehold zone.
             * @member {string} zone
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.zone = "";

            /**
             * RegisterHousehold importLimitW.
             * @member {number|Long} importLimitW
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.importLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RegisterHousehold exportLimitW.
             * @member {number|Long} exportLimitW
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.exportLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RegisterHousehold encryptionKey.
             * @member {Uint8Array} encryptionKey
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             */
            RegisterHousehold.prototype.encryptionKey = $util.newBuffer([]);

            /**
             * Creates a new RegisterHousehold instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {gridhood.ledger.RegisterHousehold.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.RegisterHousehold} RegisterHousehold instance
             * @type {{
             *   (properties: gridhood.ledger.RegisterHousehold.$Shape): gridhood.ledger.RegisterHousehold & gridhood.ledger.RegisterHousehold.$Shape;
             *   (properties?: gridhood.ledger.RegisterHousehold.$Properties): gridhood.ledger.RegisterHousehold;
             * }}
             */
            RegisterHousehold.create = function(properties) {
                return new RegisterHousehold(properties);
            };

            /**
             * Encodes the specified RegisterHousehold message. Does not implicitly {@link gridhood.ledger.RegisterHousehold.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {gridhood.ledger.RegisterHousehold.$Properties} message RegisterHousehold message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterHousehold.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.account);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW") && (typeof message.importLimitW === "object" ? message.importLimitW.low || message.importLimitW.high : message.importLimitW !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW") && (typeof message.exportLimitW === "object" ? message.exportLimitW.low || message.exportLimitW.high : message.exportLimitW !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey") && message.encryptionKey.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.encryptionKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterHousehold message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterHousehold & gridhood.ledger.RegisterHousehold.$Shape} RegisterHousehold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a RegisterHousehold message.
             * @function verify
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterHousehold.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    if (!(message.account && typeof message.account.length === "number" || $util.isString(message.account)))
                        return "account: buffer expected";
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    if (!$util.isString(message.zone))
                        return "zone: string expected";
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    if (!$util.isInteger(message.importLimitW) && !(message.importLimitW && $util.isInteger(message.importLimitW.low) && $util.isInteger(message.importLimitW.high)))
                        return "importLimitW: integer|Long expected";
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    if (!$util.isInteger(message.exportLimitW) && !(message.exportLimitW && $util.isInteger(message.exportLimitW.low) && $util.isInteger(message.exportLimitW.high)))
                        return "exportLimitW: integer|Long expected";
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    if (!(message.encryptionKey && typeof message.encryptionKey.length === "number" || $util.isString(message.encryptionKey)))
                        return "encryptionKey: buffer expected";
                return null;
            };

            /**
             * Creates a RegisterHousehold message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.RegisterHousehold} RegisterHousehold
             */
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

            /**
             * Creates a plain object from a RegisterHousehold message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.RegisterHousehold
             * @static
             * @param {gridhood.ledger.RegisterHousehold} message RegisterHousehold
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this RegisterHousehold to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.RegisterHousehold
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterHousehold.prototype.toJSON = function() {
                return RegisterHousehold.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterHousehold;
        })();

        ledger.UpdateHousehold = (function() {

            /**
             * Properties of an UpdateHousehold.
             * @typedef {Object} gridhood.ledger.UpdateHousehold.$Properties
             * @property {string|null} [household] UpdateHousehold household
             * @property {string|null} [zone] UpdateHousehold zone
             * @property {number|Long|null} [importLimitW] UpdateHousehold importLimitW
             * @property {number|Long|null} [exportLimitW] UpdateHousehold exportLimitW
             * @property {Uint8Array|null} [encryptionKey] UpdateHousehold encryptionKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateHousehold.
             * @memberof gridhood.ledger
             * @interface IUpdateHousehold
             * @augments gridhood.ledger.UpdateHousehold.$Properties
             * @deprecated Use gridhood.ledger.UpdateHousehold.$Properties instead.
             */

            /**
             * Shape of an UpdateHousehold.
             * @typedef {gridhood.ledger.UpdateHousehold.$Properties} gridhood.ledger.UpdateHousehold.$Shape
             */

            /**
             * Constructs a new UpdateHousehold.
             * @memberof gridhood.ledger
             * @classdesc Represents an UpdateHousehold.
             * @constructor
             * @param {gridhood.ledger.UpdateHousehold.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateHousehold = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateHousehold household.
             * @member {string} household
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             */
            UpdateHousehold.prototype.household = "";

            /**
             * UpdateHousehold zone.
             * @member {string|null|undefined} zone
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             */
            UpdateHousehold.prototype.zone = null;

            /**
             * UpdateHousehold importLimitW.
             * @member {number|Long|null|undefined} importLimitW
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             */
            UpdateHousehold.prototype.importLimitW = null;

            /**
             * UpdateHousehold exportLimitW.
             * @member {number|Long|null|undefined} exportLimitW
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             */
            UpdateHousehold.prototype.exportLimitW = null;

            /**
             * UpdateHousehold encryptionKey.
             * @member {Uint8Array|null|undefined} encryptionKey
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             */
            UpdateHousehold.prototype.encryptionKey = null;

            // OneOf field names bound to virtual getters and setters
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

            /**
             * Creates a new UpdateHousehold instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {gridhood.ledger.UpdateHousehold.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.UpdateHousehold} UpdateHousehold instance
             * @type {{
             *   (properties: gridhood.ledger.UpdateHousehold.$Shape): gridhood.ledger.UpdateHousehold & gridhood.ledger.UpdateHousehold.$Shape;
             *   (properties?: gridhood.ledger.UpdateHousehold.$Properties): gridhood.ledger.UpdateHousehold;
             * }}
             */
            UpdateHousehold.create = function(properties) {
                return new UpdateHousehold(properties);
            };

            /**
             * Encodes the specified UpdateHousehold message. Does not implicitly {@link gridhood.ledger.UpdateHousehold.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {gridhood.ledger.UpdateHousehold.$Properties} message UpdateHousehold message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateHousehold.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.encryptionKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateHousehold message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.UpdateHousehold & gridhood.ledger.UpdateHousehold.$Shape} UpdateHousehold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an UpdateHousehold message.
             * @function verify
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            UpdateHousehold.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone")) {
                    properties._zone = 1;
                    if (!$util.isString(message.zone))
                        return "zone: string expected";
                }
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW")) {
                    properties._importLimitW = 1;
                    if (!$util.isInteger(message.importLimitW) && !(message.importLimitW && $util.isInteger(message.importLimitW.low) && $util.isInteger(message.importLimitW.high)))
                        return "importLimitW: integer|Long expected";
                }
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW")) {
                    properties._exportLimitW = 1;
                    if (!$util.isInteger(message.exportLimitW) && !(message.exportLimitW && $util.isInteger(message.exportLimitW.low) && $util.isInteger(message.exportLimitW.high)))
                        return "exportLimitW: integer|Long expected";
                }
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey")) {
                    properties._encryptionKey = 1;
                    if (!(message.encryptionKey && typeof message.encryptionKey.length === "number" || $util.isString(message.encryptionKey)))
                        return "encryptionKey: buffer expected";
                }
                return null;
            };

            /**
             * Creates an UpdateHousehold message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.UpdateHousehold} UpdateHousehold
             */
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
                return message;
            };

            /**
             * Creates a plain object from an UpdateHousehold message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.UpdateHousehold
             * @static
             * @param {gridhood.ledger.UpdateHousehold} message UpdateHousehold
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this UpdateHousehold to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.UpdateHousehold
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UpdateHousehold.prototype.toJSON = function() {
                return UpdateHousehold.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UpdateHousehold;
        })();

        ledger.RegisterMeter = (function() {

            /**
             * Properties of a RegisterMeter.
             * @typedef {Object} gridhood.ledger.RegisterMeter.$Properties
             * @property {string|null} [household] RegisterMeter household
             * @property {Uint8Array|null} [meterKey] RegisterMeter meterKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterMeter.
             * @memberof gridhood.ledger
             * @interface IRegisterMeter
             * @augments gridhood.ledger.RegisterMeter.$Properties
             * @deprecated Use gridhood.ledger.RegisterMeter.$Properties instead.
             */

            /**
             * Shape of a RegisterMeter.
             * @typedef {gridhood.ledger.RegisterMeter.$Properties} gridhood.ledger.RegisterMeter.$Shape
             */

            /**
             * Constructs a new RegisterMeter.
             * @memberof gridhood.ledger
             * @classdesc Represents a RegisterMeter.
             * @constructor
             * @param {gridhood.ledger.RegisterMeter.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterMeter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterMeter household.
             * @member {string} household
             * @memberof gridhood.ledger.RegisterMeter
             * @instance
             */
            RegisterMeter.prototype.household = "";

            /**
             * RegisterMeter meterKey.
             * @member {Uint8Array} meterKey
             * @memberof gridhood.ledger.RegisterMeter
             * @instance
             */
            RegisterMeter.prototype.meterKey = $util.newBuffer([]);

            /**
             * Creates a new RegisterMeter instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {gridhood.ledger.RegisterMeter.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.RegisterMeter} RegisterMeter instance
             * @type {{
             *   (properties: gridhood.ledger.RegisterMeter.$Shape): gridhood.ledger.RegisterMeter & gridhood.ledger.RegisterMeter.$Shape;
             *   (properties?: gridhood.ledger.RegisterMeter.$Properties): gridhood.ledger.RegisterMeter;
             * }}
             */
            RegisterMeter.create = function(properties) {
                return new RegisterMeter(properties);
            };

            /**
             * Encodes the specified RegisterMeter message. Does not implicitly {@link gridhood.ledger.RegisterMeter.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {gridhood.ledger.RegisterMeter.$Properties} message RegisterMeter message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterMeter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.meterKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterMeter message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterMeter & gridhood.ledger.RegisterMeter.$Shape} RegisterMeter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a RegisterMeter message.
             * @function verify
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterMeter.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    if (!(message.meterKey && typeof message.meterKey.length === "number" || $util.isString(message.meterKey)))
                        return "meterKey: buffer expected";
                return null;
            };

            /**
             * Creates a RegisterMeter message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.RegisterMeter} RegisterMeter
             */
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

            /**
             * Creates a plain object from a RegisterMeter message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.RegisterMeter
             * @static
             * @param {gridhood.ledger.RegisterMeter} message RegisterMeter
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this RegisterMeter to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.RegisterMeter
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterMeter.prototype.toJSON = function() {
                return RegisterMeter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterMeter;
        })();

        ledger.RegisterNode = (function() {

            /**
             * Properties of a RegisterNode.
             * @typedef {Object} gridhood.ledger.RegisterNode.$Properties
             * @property {string|null} [household] RegisterNode household
             * @property {Uint8Array|null} [nodeKey] RegisterNode nodeKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RegisterNode.
             * @memberof gridhood.ledger
             * @interface IRegisterNode
             * @augments gridhood.ledger.RegisterNode.$Properties
             * @deprecated Use gridhood.ledger.RegisterNode.$Properties instead.
             */

            /**
             * Shape of a RegisterNode.
             * @typedef {gridhood.ledger.RegisterNode.$Properties} gridhood.ledger.RegisterNode.$Shape
             */

            /**
             * Constructs a new RegisterNode.
             * @memberof gridhood.ledger
             * @classdesc Represents a RegisterNode.
             * @constructor
             * @param {gridhood.ledger.RegisterNode.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RegisterNode = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RegisterNode household.
             * @member {string} household
             * @memberof gridhood.ledger.RegisterNode
             * @instance
             */
            RegisterNode.prototype.household = "";

            /**
             * RegisterNode nodeKey.
             * @member {Uint8Array} nodeKey
             * @memberof gridhood.ledger.RegisterNode
             * @instance
             */
            RegisterNode.prototype.nodeKey = $util.newBuffer([]);

            /**
             * Creates a new RegisterNode instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {gridhood.ledger.RegisterNode.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.RegisterNode} RegisterNode instance
             * @type {{
             *   (properties: gridhood.ledger.RegisterNode.$Shape): gridhood.ledger.RegisterNode & gridhood.ledger.RegisterNode.$Shape;
             *   (properties?: gridhood.ledger.RegisterNode.$Properties): gridhood.ledger.RegisterNode;
             * }}
             */
            RegisterNode.create = function(properties) {
                return new RegisterNode(properties);
            };

            /**
             * Encodes the specified RegisterNode message. Does not implicitly {@link gridhood.ledger.RegisterNode.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {gridhood.ledger.RegisterNode.$Properties} message RegisterNode message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RegisterNode.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nodeKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RegisterNode message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterNode & gridhood.ledger.RegisterNode.$Shape} RegisterNode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a RegisterNode message.
             * @function verify
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RegisterNode.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey"))
                    if (!(message.nodeKey && typeof message.nodeKey.length === "number" || $util.isString(message.nodeKey)))
                        return "nodeKey: buffer expected";
                return null;
            };

            /**
             * Creates a RegisterNode message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.RegisterNode} RegisterNode
             */
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

            /**
             * Creates a plain object from a RegisterNode message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.RegisterNode
             * @static
             * @param {gridhood.ledger.RegisterNode} message RegisterNode
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this RegisterNode to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.RegisterNode
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RegisterNode.prototype.toJSON = function() {
                return RegisterNode.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RegisterNode;
        })();

        ledger.RotateKey = (function() {

            /**
             * Properties of a RotateKey.
             * @typedef {Object} gridhood.ledger.RotateKey.$Properties
             * @property {Uint8Array|null} [newKey] RotateKey newKey
             * @property {Uint8Array|null} [newKeySignature] RotateKey newKeySignature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RotateKey.
             * @memberof gridhood.ledger
             * @interface IRotateKey
             * @augments gridhood.ledger.RotateKey.$Properties
             * @deprecated Use gridhood.ledger.RotateKey.$Properties instead.
             */

            /**
             * Shape of a RotateKey.
             * @typedef {gridhood.ledger.RotateKey.$Properties} gridhood.ledger.RotateKey.$Shape
             */

            /**
             * Constructs a new RotateKey.
             * @memberof gridhood.ledger
             * @classdesc Represents a RotateKey.
             * @constructor
             * @param {gridhood.ledger.RotateKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RotateKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RotateKey newKey.
             * @member {Uint8Array} newKey
             * @memberof gridhood.ledger.RotateKey
             * @instance
             */
            RotateKey.prototype.newKey = $util.newBuffer([]);

            /**
             * RotateKey newKeySignature.
             * @member {Uint8Array} newKeySignature
             * @memberof gridhood.ledger.RotateKey
             * @instance
             */
            RotateKey.prototype.newKeySignature = $util.newBuffer([]);

            /**
             * Creates a new RotateKey instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {gridhood.ledger.RotateKey.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.RotateKey} RotateKey instance
             * @type {{
             *   (properties: gridhood.ledger.RotateKey.$Shape): gridhood.ledger.RotateKey & gridhood.ledger.RotateKey.$Shape;
             *   (properties?: gridhood.ledger.RotateKey.$Properties): gridhood.ledger.RotateKey;
             * }}
             */
            RotateKey.create = function(properties) {
                return new RotateKey(properties);
            };

            /**
             * Encodes the specified RotateKey message. Does not implicitly {@link gridhood.ledger.RotateKey.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {gridhood.ledger.RotateKey.$Properties} message RotateKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RotateKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.newKey != null && $Object.hasOwnProperty.call(message, "newKey") && message.newKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.newKey);
                if (message.newKeySignature != null && $Object.hasOwnProperty.call(message, "newKeySignature") && message.newKeySignature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.newKeySignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RotateKey message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.RotateKey & gridhood.ledger.RotateKey.$Shape} RotateKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a RotateKey message.
             * @function verify
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RotateKey.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.newKey != null && $Object.hasOwnProperty.call(message, "newKey"))
                    if (!(message.newKey && typeof message.newKey.length === "number" || $util.isString(message.newKey)))
                        return "newKey: buffer expected";
                if (message.newKeySignature != null && $Object.hasOwnProperty.call(message, "newKeySignature"))
                    if (!(message.newKeySignature && typeof message.newKeySignature.length === "number" || $util.isString(message.newKeySignature)))
                        return "newKeySignature: buffer expected";
                return null;
            };

            /**
             * Creates a RotateKey message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.RotateKey} RotateKey
             */
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

            /**
             * Creates a plain object from a RotateKey message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.RotateKey
             * @static
             * @param {gridhood.ledger.RotateKey} message RotateKey
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this RotateKey to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.RotateKey
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RotateKey.prototype.toJSON = function() {
                return RotateKey.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RotateKey;
        })();

        ledger.Suspend = (function() {

            /**
             * Properties of a Suspend.
             * @typedef {Object} gridhood.ledger.Suspend.$Properties
             * @property {string|null} [household] Suspend household
             * @property {boolean|null} [suspended] Suspend suspended
             * @property {string|null} [reason] Suspend reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Suspend.
             * @memberof gridhood.ledger
             * @interface ISuspend
             * @augments gridhood.ledger.Suspend.$Properties
             * @deprecated Use gridhood.ledger.Suspend.$Properties instead.
             */

            /**
             * Shape of a Suspend.
             * @typedef {gridhood.ledger.Suspend.$Properties} gridhood.ledger.Suspend.$Shape
             */

            /**
             * Constructs a new Suspend.
             * @memberof gridhood.ledger
             * @classdesc Represents a Suspend.
             * @constructor
             * @param {gridhood.ledger.Suspend.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Suspend = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Suspend household.
             * @member {string} household
             * @memberof gridhood.ledger.Suspend
             * @instance
             */
            Suspend.prototype.household = "";

            /**
             * Suspend suspended.
             * @member {boolean} suspended
             * @memberof gridhood.ledger.Suspend
             * @instance
             */
            Suspend.prototype.suspended = false;

            /**
             * Suspend reason.
             * @member {string} reason
             * @memberof gridhood.ledger.Suspend
             * @instance
             */
            Suspend.prototype.reason = "";

            /**
             * Creates a new Suspend instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {gridhood.ledger.Suspend.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Suspend} Suspend instance
             * @type {{
             *   (properties: gridhood.ledger.Suspend.$Shape): gridhood.ledger.Suspend & gridhood.ledger.Suspend.$Shape;
             *   (properties?: gridhood.ledger.Suspend.$Properties): gridhood.ledger.Suspend;
             * }}
             */
            Suspend.create = function(properties) {
                return new Suspend(properties);
            };

            /**
             * Encodes the specified Suspend message. Does not implicitly {@link gridhood.ledger.Suspend.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {gridhood.ledger.Suspend.$Properties} message Suspend message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Suspend.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.suspended != null && $Object.hasOwnProperty.call(message, "suspended") && message.suspended !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.suspended);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Suspend message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Suspend & gridhood.ledger.Suspend.$Shape} Suspend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Suspend message.
             * @function verify
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Suspend.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.suspended != null && $Object.hasOwnProperty.call(message, "suspended"))
                    if (typeof message.suspended !== "boolean")
                        return "suspended: boolean expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                return null;
            };

            /**
             * Creates a Suspend message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Suspend} Suspend
             */
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

            /**
             * Creates a plain object from a Suspend message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Suspend
             * @static
             * @param {gridhood.ledger.Suspend} message Suspend
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Suspend to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Suspend
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Suspend.prototype.toJSON = function() {
                return Suspend.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Suspend;
        })();

        ledger.Close = (function() {

            /**
             * Properties of a Close.
             * @typedef {Object} gridhood.ledger.Close.$Properties
             * @property {string|null} [household] Close household
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Close.
             * @memberof gridhood.ledger
             * @interface IClose
             * @augments gridhood.ledger.Close.$Properties
             * @deprecated Use gridhood.ledger.Close.$Properties instead.
             */

            /**
             * Shape of a Close.
             * @typedef {gridhood.ledger.Close.$Properties} gridhood.ledger.Close.$Shape
             */

            /**
             * Constructs a new Close.
             * @memberof gridhood.ledger
             * @classdesc Represents a Close.
             * @constructor
             * @param {gridhood.ledger.Close.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Close = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Close household.
             * @member {string} household
             * @memberof gridhood.ledger.Close
             * @instance
             */
            Close.prototype.household = "";

            /**
             * Creates a new Close instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Close
             * @static
             * @param {gridhood.ledger.Close.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Close} Close instance
             * @type {{
             *   (properties: gridhood.ledger.Close.$Shape): gridhood.ledger.Close & gridhood.ledger.Close.$Shape;
             *   (properties?: gridhood.ledger.Close.$Properties): gridhood.ledger.Close;
             * }}
             */
            Close.create = function(properties) {
                return new Close(properties);
            };

            /**
             * Encodes the specified Close message. Does not implicitly {@link gridhood.ledger.Close.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Close
             * @static
             * @param {gridhood.ledger.Close.$Properties} message Close message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Close.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Close message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Close
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Close & gridhood.ledger.Close.$Shape} Close
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Close message.
             * @function verify
             * @memberof gridhood.ledger.Close
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Close.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                return null;
            };

            /**
             * Creates a Close message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Close
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Close} Close
             */
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

            /**
             * Creates a plain object from a Close message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Close
             * @static
             * @param {gridhood.ledger.Close} message Close
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Close to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Close
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Close.prototype.toJSON = function() {
                return Close.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Close;
        })();

        ledger.Call = (function() {

            /**
             * Properties of a Call.
             * @typedef {Object} gridhood.ledger.Call.$Properties
             * @property {Uint8Array|null} [contract] Call contract
             * @property {Uint8Array|null} [data] Call data
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Call.
             * @memberof gridhood.ledger
             * @interface ICall
             * @augments gridhood.ledger.Call.$Properties
             * @deprecated Use gridhood.ledger.Call.$Properties instead.
             */

            /**
             * Shape of a Call.
             * @typedef {gridhood.ledger.Call.$Properties} gridhood.ledger.Call.$Shape
             */

            /**
             * Constructs a new Call.
             * @memberof gridhood.ledger
             * @classdesc Represents a Call.
             * @constructor
             * @param {gridhood.ledger.Call.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Call = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Call contract.
             * @member {Uint8Array} contract
             * @memberof gridhood.ledger.Call
             * @instance
             */
            Call.prototype.contract = $util.newBuffer([]);

            /**
             * Call data.
             * @member {Uint8Array} data
             * @memberof gridhood.ledger.Call
             * @instance
             */
            Call.prototype.data = $util.newBuffer([]);

            /**
             * Creates a new Call instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Call
             * @static
             * @param {gridhood.ledger.Call.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Call} Call instance
             * @type {{
             *   (properties: gridhood.ledger.Call.$Shape): gridhood.ledger.Call & gridhood.ledger.Call.$Shape;
             *   (properties?: gridhood.ledger.Call.$Properties): gridhood.ledger.Call;
             * }}
             */
            Call.create = function(properties) {
                return new Call(properties);
            };

            /**
             * Encodes the specified Call message. Does not implicitly {@link gridhood.ledger.Call.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Call
             * @static
             * @param {gridhood.ledger.Call.$Properties} message Call message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Call.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.contract);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Call message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Call
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Call & gridhood.ledger.Call.$Shape} Call
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Call message.
             * @function verify
             * @memberof gridhood.ledger.Call
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Call.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    if (!(message.contract && typeof message.contract.length === "number" || $util.isString(message.contract)))
                        return "contract: buffer expected";
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    if (!(message.data && typeof message.data.length === "number" || $util.isString(message.data)))
                        return "data: buffer expected";
                return null;
            };

            /**
             * Creates a Call message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Call
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Call} Call
             */
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

            /**
             * Creates a plain object from a Call message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Call
             * @static
             * @param {gridhood.ledger.Call} message Call
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Call to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Call
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Call.prototype.toJSON = function() {
                return Call.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Call;
        })();

        ledger.MarketCall = (function() {

            /**
             * Properties of a MarketCall.
             * @typedef {Object} gridhood.ledger.MarketCall.$Properties
             * @property {gridhood.ledger.PlaceOrder.$Properties|null} [placeOrder] MarketCall placeOrder
             * @property {gridhood.ledger.CancelOrder.$Properties|null} [cancelOrder] MarketCall cancelOrder
             * @property {gridhood.ledger.SubmitReading.$Properties|null} [submitReading] MarketCall submitReading
             * @property {gridhood.ledger.CorrectReading.$Properties|null} [correctReading] MarketCall correctReading
             * @property {"placeOrder"|"cancelOrder"|"submitReading"|"correctReading"} [call] MarketCall call
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarketCall.
             * @memberof gridhood.ledger
             * @interface IMarketCall
             * @augments gridhood.ledger.MarketCall.$Properties
             * @deprecated Use gridhood.ledger.MarketCall.$Properties instead.
             */

            /**
             * Narrowed shape of a MarketCall.
             * @typedef {{
             *   placeOrder?: gridhood.ledger.PlaceOrder.$Shape|null;
             *   cancelOrder?: gridhood.ledger.CancelOrder.$Shape|null;
             *   submitReading?: gridhood.ledger.SubmitReading.$Shape|null;
             *   correctReading?: gridhood.ledger.CorrectReading.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ call?: undefined; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null }|{ call?: "placeOrder"; placeOrder: gridhood.ledger.PlaceOrder.$Shape; cancelOrder?: null; submitReading?: null; correctReading?: null }|{ call?: "cancelOrder"; placeOrder?: null; cancelOrder: gridhood.ledger.CancelOrder.$Shape; submitReading?: null; correctReading?: null }|{ call?: "submitReading"; placeOrder?: null; cancelOrder?: null; submitReading: gridhood.ledger.SubmitReading.$Shape; correctReading?: null }|{ call?: "correctReading"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading: gridhood.ledger.CorrectReading.$Shape })
             * )} gridhood.ledger.MarketCall.$Shape
             */

            /**
             * Constructs a new MarketCall.
             * @memberof gridhood.ledger
             * @classdesc Represents a MarketCall.
             * @constructor
             * @param {gridhood.ledger.MarketCall.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarketCall = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarketCall placeOrder.
             * @member {gridhood.ledger.PlaceOrder.$Properties|null|undefined} placeOrder
             * @memberof gridhood.ledger.MarketCall
             * @instance
             */
            MarketCall.prototype.placeOrder = null;

            /**
             * MarketCall cancelOrder.
             * @member {gridhood.ledger.CancelOrder.$Properties|null|undefined} cancelOrder
             * @memberof gridhood.ledger.MarketCall
             * @instance
             */
            MarketCall.prototype.cancelOrder = null;

            /**
             * MarketCall submitReading.
             * @member {gridhood.ledger.SubmitReading.$Properties|null|undefined} submitReading
             * @memberof gridhood.ledger.MarketCall
             * @instance
             */
            MarketCall.prototype.submitReading = null;

            /**
             * MarketCall correctReading.
             * @member {gridhood.ledger.CorrectReading.$Properties|null|undefined} correctReading
             * @memberof gridhood.ledger.MarketCall
             * @instance
             */
            MarketCall.prototype.correctReading = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * MarketCall call.
             * @member {"placeOrder"|"cancelOrder"|"submitReading"|"correctReading"|undefined} call
             * @memberof gridhood.ledger.MarketCall
             * @instance
             */
            $Object.defineProperty(MarketCall.prototype, "call", {
                get: $util.oneOfGetter($oneOfFields = ["placeOrder", "cancelOrder", "submitReading", "correctReading"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new MarketCall instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {gridhood.ledger.MarketCall.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.MarketCall} MarketCall instance
             * @type {{
             *   (properties: gridhood.ledger.MarketCall.$Shape): gridhood.ledger.MarketCall & gridhood.ledger.MarketCall.$Shape;
             *   (properties?: gridhood.ledger.MarketCall.$Properties): gridhood.ledger.MarketCall;
             * }}
             */
            MarketCall.create = function(properties) {
                return new MarketCall(properties);
            };

            /**
             * Encodes the specified MarketCall message. Does not implicitly {@link gridhood.ledger.MarketCall.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {gridhood.ledger.MarketCall.$Properties} message MarketCall message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarketCall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.placeOrder != null && $Object.hasOwnProperty.call(message, "placeOrder"))
                    $root.gridhood.ledger.PlaceOrder.encode(message.placeOrder, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.cancelOrder != null && $Object.hasOwnProperty.call(message, "cancelOrder"))
                    $root.gridhood.ledger.CancelOrder.encode(message.cancelOrder, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.submitReading != null && $Object.hasOwnProperty.call(message, "submitReading"))
                    $root.gridhood.ledger.SubmitReading.encode(message.submitReading, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.correctReading != null && $Object.hasOwnProperty.call(message, "correctReading"))
                    $root.gridhood.ledger.CorrectReading.encode(message.correctReading, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarketCall message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.MarketCall & gridhood.ledger.MarketCall.$Shape} MarketCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a MarketCall message.
             * @function verify
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MarketCall.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.placeOrder != null && $Object.hasOwnProperty.call(message, "placeOrder")) {
                    properties.call = 1;
                    {
                        let error = $root.gridhood.ledger.PlaceOrder.verify(message.placeOrder, _depth + 1);
                        if (error)
                            return "placeOrder." + error;
                    }
                }
                if (message.cancelOrder != null && $Object.hasOwnProperty.call(message, "cancelOrder")) {
                    if (properties.call === 1)
                        return "call: multiple values";
                    properties.call = 1;
                    {
                        let error = $root.gridhood.ledger.CancelOrder.verify(message.cancelOrder, _depth + 1);
                        if (error)
                            return "cancelOrder." + error;
                    }
                }
                if (message.submitReading != null && $Object.hasOwnProperty.call(message, "submitReading")) {
                    if (properties.call === 1)
                        return "call: multiple values";
                    properties.call = 1;
                    {
                        let error = $root.gridhood.ledger.SubmitReading.verify(message.submitReading, _depth + 1);
                        if (error)
                            return "submitReading." + error;
                    }
                }
                if (message.correctReading != null && $Object.hasOwnProperty.call(message, "correctReading")) {
                    if (properties.call === 1)
                        return "call: multiple values";
                    properties.call = 1;
                    {
                        let error = $root.gridhood.ledger.CorrectReading.verify(message.correctReading, _depth + 1);
                        if (error)
                            return "correctReading." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a MarketCall message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.MarketCall} MarketCall
             */
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
                return message;
            };

            /**
             * Creates a plain object from a MarketCall message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.MarketCall
             * @static
             * @param {gridhood.ledger.MarketCall} message MarketCall
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this MarketCall to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.MarketCall
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MarketCall.prototype.toJSON = function() {
                return MarketCall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketCall;
        })();

        ledger.PlaceOrder = (function() {

            /**
             * Properties of a PlaceOrder.
             * @typedef {Object} gridhood.ledger.PlaceOrder.$Properties
             * @property {number|Long|null} [slot] PlaceOrder slot
             * @property {number|null} [side] PlaceOrder side
             * @property {number|Long|null} [quantityWh] PlaceOrder quantityWh
             * @property {number|Long|null} [priceMicroPerWh] PlaceOrder priceMicroPerWh
             * @property {Uint8Array|null} [replaces] PlaceOrder replaces
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlaceOrder.
             * @memberof gridhood.ledger
             * @interface IPlaceOrder
             * @augments gridhood.ledger.PlaceOrder.$Properties
             * @deprecated Use gridhood.ledger.PlaceOrder.$Properties instead.
             */

            /**
             * Shape of a PlaceOrder.
             * @typedef {gridhood.ledger.PlaceOrder.$Properties} gridhood.ledger.PlaceOrder.$Shape
             */

            /**
             * Constructs a new PlaceOrder.
             * @memberof gridhood.ledger
             * @classdesc Represents a PlaceOrder.
             * @constructor
             * @param {gridhood.ledger.PlaceOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlaceOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlaceOrder slot.
             * @member {number|Long} slot
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             */
            PlaceOrder.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PlaceOrder side.
             * @member {number} side
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             */
            PlaceOrder.prototype.side = 0;

            /**
             * PlaceOrder quantityWh.
             * @member {number|Long} quantityWh
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             */
            PlaceOrder.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PlaceOrder priceMicroPerWh.
             * @member {number|Long} priceMicroPerWh
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             */
            PlaceOrder.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PlaceOrder replaces.
             * @member {Uint8Array} replaces
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             */
            PlaceOrder.prototype.replaces = $util.newBuffer([]);

            /**
             * Creates a new PlaceOrder instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {gridhood.ledger.PlaceOrder.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.PlaceOrder} PlaceOrder instance
             * @type {{
             *   (properties: gridhood.ledger.PlaceOrder.$Shape): gridhood.ledger.PlaceOrder & gridhood.ledger.PlaceOrder.$Shape;
             *   (properties?: gridhood.ledger.PlaceOrder.$Properties): gridhood.ledger.PlaceOrder;
             * }}
             */
            PlaceOrder.create = function(properties) {
                return new PlaceOrder(properties);
            };

            /**
             * Encodes the specified PlaceOrder message. Does not implicitly {@link gridhood.ledger.PlaceOrder.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {gridhood.ledger.PlaceOrder.$Properties} message PlaceOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlaceOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.slot);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.side);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.priceMicroPerWh);
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces") && message.replaces.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.replaces);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlaceOrder message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.PlaceOrder & gridhood.ledger.PlaceOrder.$Shape} PlaceOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a PlaceOrder message.
             * @function verify
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PlaceOrder.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (!$util.isInteger(message.slot) && !(message.slot && $util.isInteger(message.slot.low) && $util.isInteger(message.slot.high)))
                        return "slot: integer|Long expected";
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    if (!$util.isInteger(message.side))
                        return "side: integer expected";
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (!$util.isInteger(message.quantityWh) && !(message.quantityWh && $util.isInteger(message.quantityWh.low) && $util.isInteger(message.quantityWh.high)))
                        return "quantityWh: integer|Long expected";
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (!$util.isInteger(message.priceMicroPerWh) && !(message.priceMicroPerWh && $util.isInteger(message.priceMicroPerWh.low) && $util.isInteger(message.priceMicroPerWh.high)))
                        return "priceMicroPerWh: integer|Long expected";
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces"))
                    if (!(message.replaces && typeof message.replaces.length === "number" || $util.isString(message.replaces)))
                        return "replaces: buffer expected";
                return null;
            };

            /**
             * Creates a PlaceOrder message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.PlaceOrder} PlaceOrder
             */
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
                return message;
            };

            /**
             * Creates a plain object from a PlaceOrder message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.PlaceOrder
             * @static
             * @param {gridhood.ledger.PlaceOrder} message PlaceOrder
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PlaceOrder.toObject = function (message, options, _depth) {
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
                return object;
            };

            /**
             * Converts this PlaceOrder to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.PlaceOrder
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PlaceOrder.prototype.toJSON = function() {
                return PlaceOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PlaceOrder;
        })();

        ledger.CancelOrder = (function() {

            /**
             * Properties of a CancelOrder.
             * @typedef {Object} gridhood.ledger.CancelOrder.$Properties
             * @property {number|Long|null} [slot] CancelOrder slot
             * @property {Uint8Array|null} [order] CancelOrder order
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CancelOrder.
             * @memberof gridhood.ledger
             * @interface ICancelOrder
             * @augments gridhood.ledger.CancelOrder.$Properties
             * @deprecated Use gridhood.ledger.CancelOrder.$Properties instead.
             */

            /**
             * Shape of a CancelOrder.
             * @typedef {gridhood.ledger.CancelOrder.$Properties} gridhood.ledger.CancelOrder.$Shape
             */

            /**
             * Constructs a new CancelOrder.
             * @memberof gridhood.ledger
             * @classdesc Represents a CancelOrder.
             * @constructor
             * @param {gridhood.ledger.CancelOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CancelOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CancelOrder slot.
             * @member {number|Long} slot
             * @memberof gridhood.ledger.CancelOrder
             * @instance
             */
            CancelOrder.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CancelOrder order.
             * @member {Uint8Array} order
             * @memberof gridhood.ledger.CancelOrder
             * @instance
             */
            CancelOrder.prototype.order = $util.newBuffer([]);

            /**
             * Creates a new CancelOrder instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {gridhood.ledger.CancelOrder.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.CancelOrder} CancelOrder instance
             * @type {{
             *   (properties: gridhood.ledger.CancelOrder.$Shape): gridhood.ledger.CancelOrder & gridhood.ledger.CancelOrder.$Shape;
             *   (properties?: gridhood.ledger.CancelOrder.$Properties): gridhood.ledger.CancelOrder;
             * }}
             */
            CancelOrder.create = function(properties) {
                return new CancelOrder(properties);
            };

            /**
             * Encodes the specified CancelOrder message. Does not implicitly {@link gridhood.ledger.CancelOrder.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {gridhood.ledger.CancelOrder.$Properties} message CancelOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CancelOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.slot);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.order);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CancelOrder message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.CancelOrder & gridhood.ledger.CancelOrder.$Shape} CancelOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a CancelOrder message.
             * @function verify
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CancelOrder.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (!$util.isInteger(message.slot) && !(message.slot && $util.isInteger(message.slot.low) && $util.isInteger(message.slot.high)))
                        return "slot: integer|Long expected";
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    if (!(message.order && typeof message.order.length === "number" || $util.isString(message.order)))
                        return "order: buffer expected";
                return null;
            };

            /**
             * Creates a CancelOrder message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.CancelOrder} CancelOrder
             */
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

            /**
             * Creates a plain object from a CancelOrder message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.CancelOrder
             * @static
             * @param {gridhood.ledger.CancelOrder} message CancelOrder
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this CancelOrder to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.CancelOrder
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CancelOrder.prototype.toJSON = function() {
                return CancelOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CancelOrder;
        })();

        ledger.SubmitReading = (function() {

            /**
             * Properties of a SubmitReading.
             * @typedef {Object} gridhood.ledger.SubmitReading.$Properties
             * @property {Uint8Array|null} [reading] SubmitReading reading
             * @property {Uint8Array|null} [signature] SubmitReading signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitReading.
             * @memberof gridhood.ledger
             * @interface ISubmitReading
             * @augments gridhood.ledger.SubmitReading.$Properties
             * @deprecated Use gridhood.ledger.SubmitReading.$Properties instead.
             */

            /**
             * Shape of a SubmitReading.
             * @typedef {gridhood.ledger.SubmitReading.$Properties} gridhood.ledger.SubmitReading.$Shape
             */

            /**
             * Constructs a new SubmitReading.
             * @memberof gridhood.ledger
             * @classdesc Represents a SubmitReading.
             * @constructor
             * @param {gridhood.ledger.SubmitReading.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitReading reading.
             * @member {Uint8Array} reading
             * @memberof gridhood.ledger.SubmitReading
             * @instance
             */
            SubmitReading.prototype.reading = $util.newBuffer([]);

            /**
             * SubmitReading signature.
             * @member {Uint8Array} signature
             * @memberof gridhood.ledger.SubmitReading
             * @instance
             */
            SubmitReading.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new SubmitReading instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {gridhood.ledger.SubmitReading.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.SubmitReading} SubmitReading instance
             * @type {{
             *   (properties: gridhood.ledger.SubmitReading.$Shape): gridhood.ledger.SubmitReading & gridhood.ledger.SubmitReading.$Shape;
             *   (properties?: gridhood.ledger.SubmitReading.$Properties): gridhood.ledger.SubmitReading;
             * }}
             */
            SubmitReading.create = function(properties) {
                return new SubmitReading(properties);
            };

            /**
             * Encodes the specified SubmitReading message. Does not implicitly {@link gridhood.ledger.SubmitReading.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {gridhood.ledger.SubmitReading.$Properties} message SubmitReading message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading") && message.reading.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.reading);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitReading message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.SubmitReading & gridhood.ledger.SubmitReading.$Shape} SubmitReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a SubmitReading message.
             * @function verify
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SubmitReading.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading"))
                    if (!(message.reading && typeof message.reading.length === "number" || $util.isString(message.reading)))
                        return "reading: buffer expected";
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                    if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                        return "signature: buffer expected";
                return null;
            };

            /**
             * Creates a SubmitReading message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.SubmitReading} SubmitReading
             */
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

            /**
             * Creates a plain object from a SubmitReading message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.SubmitReading
             * @static
             * @param {gridhood.ledger.SubmitReading} message SubmitReading
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this SubmitReading to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.SubmitReading
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SubmitReading.prototype.toJSON = function() {
                return SubmitReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubmitReading;
        })();

        ledger.MeterReading = (function() {

            /**
             * Properties of a MeterReading.
             * @typedef {Object} gridhood.ledger.MeterReading.$Properties
             * @property {Uint8Array|null} [meterKey] MeterReading meterKey
             * @property {number|Long|null} [slot] MeterReading slot
             * @property {number|Long|null} [importWh] MeterReading importWh
             * @property {number|Long|null} [exportWh] MeterReading exportWh
             * @property {number|null} [quality] MeterReading quality
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeterReading.
             * @memberof gridhood.ledger
             * @interface IMeterReading
             * @augments gridhood.ledger.MeterReading.$Properties
             * @deprecated Use gridhood.ledger.MeterReading.$Properties instead.
             */

            /**
             * Shape of a MeterReading.
             * @typedef {gridhood.ledger.MeterReading.$Properties} gridhood.ledger.MeterReading.$Shape
             */

            /**
             * Constructs a new MeterReading.
             * @memberof gridhood.ledger
             * @classdesc Represents a MeterReading.
             * @constructor
             * @param {gridhood.ledger.MeterReading.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeterReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeterReading meterKey.
             * @member {Uint8Array} meterKey
             * @memberof gridhood.ledger.MeterReading
             * @instance
             */
            MeterReading.prototype.meterKey = $util.newBuffer([]);

            /**
             * MeterReading slot.
             * @member {number|Long} slot
             * @memberof gridhood.ledger.MeterReading
             * @instance
             */
            MeterReading.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeterReading importWh.
             * @member {number|Long} importWh
             * @memberof gridhood.ledger.MeterReading
             * @instance
             */
            MeterReading.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeterReading exportWh.
             * @member {number|Long} exportWh
             * @memberof gridhood.ledger.MeterReading
             * @instance
             */
            MeterReading.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeterReading quality.
             * @member {number} quality
             * @memberof gridhood.ledger.MeterReading
             * @instance
             */
            MeterReading.prototype.quality = 0;

            /**
             * Creates a new MeterReading instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {gridhood.ledger.MeterReading.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.MeterReading} MeterReading instance
             * @type {{
             *   (properties: gridhood.ledger.MeterReading.$Shape): gridhood.ledger.MeterReading & gridhood.ledger.MeterReading.$Shape;
             *   (properties?: gridhood.ledger.MeterReading.$Properties): gridhood.ledger.MeterReading;
             * }}
             */
            MeterReading.create = function(properties) {
                return new MeterReading(properties);
            };

            /**
             * Encodes the specified MeterReading message. Does not implicitly {@link gridhood.ledger.MeterReading.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {gridhood.ledger.MeterReading.$Properties} message MeterReading message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeterReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.meterKey);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.slot);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.exportWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.quality);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeterReading message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.MeterReading & gridhood.ledger.MeterReading.$Shape} MeterReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a MeterReading message.
             * @function verify
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MeterReading.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    if (!(message.meterKey && typeof message.meterKey.length === "number" || $util.isString(message.meterKey)))
                        return "meterKey: buffer expected";
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (!$util.isInteger(message.slot) && !(message.slot && $util.isInteger(message.slot.low) && $util.isInteger(message.slot.high)))
                        return "slot: integer|Long expected";
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (!$util.isInteger(message.importWh) && !(message.importWh && $util.isInteger(message.importWh.low) && $util.isInteger(message.importWh.high)))
                        return "importWh: integer|Long expected";
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (!$util.isInteger(message.exportWh) && !(message.exportWh && $util.isInteger(message.exportWh.low) && $util.isInteger(message.exportWh.high)))
                        return "exportWh: integer|Long expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                return null;
            };

            /**
             * Creates a MeterReading message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.MeterReading} MeterReading
             */
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

            /**
             * Creates a plain object from a MeterReading message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.MeterReading
             * @static
             * @param {gridhood.ledger.MeterReading} message MeterReading
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this MeterReading to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.MeterReading
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MeterReading.prototype.toJSON = function() {
                return MeterReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MeterReading;
        })();

        ledger.CorrectReading = (function() {

            /**
             * Properties of a CorrectReading.
             * @typedef {Object} gridhood.ledger.CorrectReading.$Properties
             * @property {string|null} [household] CorrectReading household
             * @property {number|Long|null} [slot] CorrectReading slot
             * @property {number|Long|null} [importWh] CorrectReading importWh
             * @property {number|Long|null} [exportWh] CorrectReading exportWh
             * @property {string|null} [reason] CorrectReading reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CorrectReading.
             * @memberof gridhood.ledger
             * @interface ICorrectReading
             * @augments gridhood.ledger.CorrectReading.$Properties
             * @deprecated Use gridhood.ledger.CorrectReading.$Properties instead.
             */

            /**
             * Shape of a CorrectReading.
             * @typedef {gridhood.ledger.CorrectReading.$Properties} gridhood.ledger.CorrectReading.$Shape
             */

            /**
             * Constructs a new CorrectReading.
             * @memberof gridhood.ledger
             * @classdesc Represents a CorrectReading.
             * @constructor
             * @param {gridhood.ledger.CorrectReading.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CorrectReading = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CorrectReading household.
             * @member {string} household
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             */
            CorrectReading.prototype.household = "";

            /**
             * CorrectReading slot.
             * @member {number|Long} slot
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             */
            CorrectReading.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CorrectReading importWh.
             * @member {number|Long} importWh
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             */
            CorrectReading.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CorrectReading exportWh.
             * @member {number|Long} exportWh
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             */
            CorrectReading.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CorrectReading reason.
             * @member {string} reason
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             */
            CorrectReading.prototype.reason = "";

            /**
             * Creates a new CorrectReading instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {gridhood.ledger.CorrectReading.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.CorrectReading} CorrectReading instance
             * @type {{
             *   (properties: gridhood.ledger.CorrectReading.$Shape): gridhood.ledger.CorrectReading & gridhood.ledger.CorrectReading.$Shape;
             *   (properties?: gridhood.ledger.CorrectReading.$Properties): gridhood.ledger.CorrectReading;
             * }}
             */
            CorrectReading.create = function(properties) {
                return new CorrectReading(properties);
            };

            /**
             * Encodes the specified CorrectReading message. Does not implicitly {@link gridhood.ledger.CorrectReading.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {gridhood.ledger.CorrectReading.$Properties} message CorrectReading message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CorrectReading.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.slot);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.exportWh);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CorrectReading message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.CorrectReading & gridhood.ledger.CorrectReading.$Shape} CorrectReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a CorrectReading message.
             * @function verify
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CorrectReading.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (!$util.isInteger(message.slot) && !(message.slot && $util.isInteger(message.slot.low) && $util.isInteger(message.slot.high)))
                        return "slot: integer|Long expected";
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (!$util.isInteger(message.importWh) && !(message.importWh && $util.isInteger(message.importWh.low) && $util.isInteger(message.importWh.high)))
                        return "importWh: integer|Long expected";
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (!$util.isInteger(message.exportWh) && !(message.exportWh && $util.isInteger(message.exportWh.low) && $util.isInteger(message.exportWh.high)))
                        return "exportWh: integer|Long expected";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                return null;
            };

            /**
             * Creates a CorrectReading message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.CorrectReading} CorrectReading
             */
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

            /**
             * Creates a plain object from a CorrectReading message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.CorrectReading
             * @static
             * @param {gridhood.ledger.CorrectReading} message CorrectReading
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this CorrectReading to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.CorrectReading
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CorrectReading.prototype.toJSON = function() {
                return CorrectReading.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CorrectReading;
        })();

        ledger.Header = (function() {

            /**
             * Properties of a Header.
             * @typedef {Object} gridhood.ledger.Header.$Properties
             * @property {number|null} [version] Header version
             * @property {string|null} [chainId] Header chainId
             * @property {number|Long|null} [height] Header height
             * @property {number|null} [round] Header round
             * @property {number|Long|null} [timeMs] Header timeMs
             * @property {Uint8Array|null} [parentHash] Header parentHash
             * @property {Uint8Array|null} [proposer] Header proposer
             * @property {Uint8Array|null} [transactionRoot] Header transactionRoot
             * @property {Uint8Array|null} [stateRoot] Header stateRoot
             * @property {Uint8Array|null} [eventRoot] Header eventRoot
             * @property {Uint8Array|null} [authoritiesHash] Header authoritiesHash
             * @property {Uint8Array|null} [nextAuthoritiesHash] Header nextAuthoritiesHash
             * @property {Uint8Array|null} [parametersHash] Header parametersHash
             * @property {Uint8Array|null} [parentCommitHash] Header parentCommitHash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Header.
             * @memberof gridhood.ledger
             * @interface IHeader
             * @augments gridhood.ledger.Header.$Properties
             * @deprecated Use gridhood.ledger.Header.$Properties instead.
             */

            /**
             * Shape of a Header.
             * @typedef {gridhood.ledger.Header.$Properties} gridhood.ledger.Header.$Shape
             */

            /**
             * Constructs a new Header.
             * @memberof gridhood.ledger
             * @classdesc Represents a Header.
             * @constructor
             * @param {gridhood.ledger.Header.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Header = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Header version.
             * @member {number} version
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.version = 0;

            /**
             * Header chainId.
             * @member {string} chainId
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.chainId = "";

            /**
             * Header height.
             * @member {number|Long} height
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.height = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Header round.
             * @member {number} round
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.round = 0;

            /**
             * Header timeMs.
             * @member {number|Long} timeMs
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Header parentHash.
             * @member {Uint8Array} parentHash
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.parentHash = $util.newBuffer([]);

            /**
             * Header proposer.
             * @member {Uint8Array} proposer
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.proposer = $util.newBuffer([]);

            /**
             * Header transactionRoot.
             * @member {Uint8Array} transactionRoot
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.transactionRoot = $util.newBuffer([]);

            /**
             * Header stateRoot.
             * @member {Uint8Array} stateRoot
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.stateRoot = $util.newBuffer([]);

            /**
             * Header eventRoot.
             * @member {Uint8Array} eventRoot
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.eventRoot = $util.newBuffer([]);

            /**
             * Header authoritiesHash.
             * @member {Uint8Array} authoritiesHash
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.authoritiesHash = $util.newBuffer([]);

            /**
             * Header nextAuthoritiesHash.
             * @member {Uint8Array} nextAuthoritiesHash
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.nextAuthoritiesHash = $util.newBuffer([]);

            /**
             * Header parametersHash.
             * @member {Uint8Array} parametersHash
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.parametersHash = $util.newBuffer([]);

            /**
             * Header parentCommitHash.
             * @member {Uint8Array} parentCommitHash
             * @memberof gridhood.ledger.Header
             * @instance
             */
            Header.prototype.parentCommitHash = $util.newBuffer([]);

            /**
             * Creates a new Header instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Header
             * @static
             * @param {gridhood.ledger.Header.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Header} Header instance
             * @type {{
             *   (properties: gridhood.ledger.Header.$Shape): gridhood.ledger.Header & gridhood.ledger.Header.$Shape;
             *   (properties?: gridhood.ledger.Header.$Properties): gridhood.ledger.Header;
             * }}
             */
            Header.create = function(properties) {
                return new Header(properties);
            };

            /**
             * Encodes the specified Header message. Does not implicitly {@link gridhood.ledger.Header.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Header
             * @static
             * @param {gridhood.ledger.Header.$Properties} message Header message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Header.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId") && message.chainId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.chainId);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && (typeof message.height === "object" ? message.height.low || message.height.high : message.height !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.height);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.round);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.timeMs);
                if (message.parentHash != null && $Object.hasOwnProperty.call(message, "parentHash") && message.parentHash.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.parentHash);
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.proposer);
                if (message.transactionRoot != null && $Object.hasOwnProperty.call(message, "transactionRoot") && message.transactionRoot.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.transactionRoot);
                if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.stateRoot);
                if (message.eventRoot != null && $Object.hasOwnProperty.call(message, "eventRoot") && message.eventRoot.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.eventRoot);
                if (message.authoritiesHash != null && $Object.hasOwnProperty.call(message, "authoritiesHash") && message.authoritiesHash.length)
                    writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.authoritiesHash);
                if (message.nextAuthoritiesHash != null && $Object.hasOwnProperty.call(message, "nextAuthoritiesHash") && message.nextAuthoritiesHash.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.nextAuthoritiesHash);
                if (message.parametersHash != null && $Object.hasOwnProperty.call(message, "parametersHash") && message.parametersHash.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.parametersHash);
                if (message.parentCommitHash != null && $Object.hasOwnProperty.call(message, "parentCommitHash") && message.parentCommitHash.length)
                    writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.parentCommitHash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Header message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Header
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Header & gridhood.ledger.Header.$Shape} Header
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Header message.
             * @function verify
             * @memberof gridhood.ledger.Header
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Header.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                    if (!$util.isInteger(message.version))
                        return "version: integer expected";
                if (message.chainId != null && $Object.hasOwnProperty.call(message, "chainId"))
                    if (!$util.isString(message.chainId))
                        return "chainId: string expected";
                if (message.height != null && $Object.hasOwnProperty.call(message, "height"))
                    if (!$util.isInteger(message.height) && !(message.height && $util.isInteger(message.height.low) && $util.isInteger(message.height.high)))
                        return "height: integer|Long expected";
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    if (!$util.isInteger(message.round))
                        return "round: integer expected";
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    if (!$util.isInteger(message.timeMs) && !(message.timeMs && $util.isInteger(message.timeMs.low) && $util.isInteger(message.timeMs.high)))
                        return "timeMs: integer|Long expected";
                if (message.parentHash != null && $Object.hasOwnProperty.call(message, "parentHash"))
                    if (!(message.parentHash && typeof message.parentHash.length === "number" || $util.isString(message.parentHash)))
                        return "parentHash: buffer expected";
                if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer"))
                    if (!(message.proposer && typeof message.proposer.length === "number" || $util.isString(message.proposer)))
                        return "proposer: buffer expected";
                if (message.transactionRoot != null && $Object.hasOwnProperty.call(message, "transactionRoot"))
                    if (!(message.transactionRoot && typeof message.transactionRoot.length === "number" || $util.isString(message.transactionRoot)))
                        return "transactionRoot: buffer expected";
                if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot"))
                    if (!(message.stateRoot && typeof message.stateRoot.length === "number" || $util.isString(message.stateRoot)))
                        return "stateRoot: buffer expected";
                if (message.eventRoot != null && $Object.hasOwnProperty.call(message, "eventRoot"))
                    if (!(message.eventRoot && typeof message.eventRoot.length === "number" || $util.isString(message.eventRoot)))
                        return "eventRoot: buffer expected";
                if (message.authoritiesHash != null && $Object.hasOwnProperty.call(message, "authoritiesHash"))
                    if (!(message.authoritiesHash && typeof message.authoritiesHash.length === "number" || $util.isString(message.authoritiesHash)))
                        return "authoritiesHash: buffer expected";
                if (message.nextAuthoritiesHash != null && $Object.hasOwnProperty.call(message, "nextAuthoritiesHash"))
                    if (!(message.nextAuthoritiesHash && typeof message.nextAuthoritiesHash.length === "number" || $util.isString(message.nextAuthoritiesHash)))
                        return "nextAuthoritiesHash: buffer expected";
                if (message.parametersHash != null && $Object.hasOwnProperty.call(message, "parametersHash"))
                    if (!(message.parametersHash && typeof message.parametersHash.length === "number" || $util.isString(message.parametersHash)))
                        return "parametersHash: buffer expected";
                if (message.parentCommitHash != null && $Object.hasOwnProperty.call(message, "parentCommitHash"))
                    if (!(message.parentCommitHash && typeof message.parentCommitHash.length === "number" || $util.isString(message.parentCommitHash)))
                        return "parentCommitHash: buffer expected";
                return null;
            };

            /**
             * Creates a Header message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Header
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Header} Header
             */
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
                return message;
            };

            /**
             * Creates a plain object from a Header message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Header
             * @static
             * @param {gridhood.ledger.Header} message Header
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this Header to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Header
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Header.prototype.toJSON = function() {
                return Header.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Header;
        })();

        ledger.Block = (function() {

            /**
             * Properties of a Block.
             * @typedef {Object} gridhood.ledger.Block.$Properties
             * @property {Uint8Array|null} [header] Block header
             * @property {Array.<Uint8Array>|null} [transactions] Block transactions
             * @property {Array.<Uint8Array>|null} [evidence] Block evidence
             * @property {Uint8Array|null} [parentCommit] Block parentCommit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Block.
             * @memberof gridhood.ledger
             * @interface IBlock
             * @augments gridhood.ledger.Block.$Properties
             * @deprecated Use gridhood.ledger.Block.$Properties instead.
             */

            /**
             * Shape of a Block.
             * @typedef {gridhood.ledger.Block.$Properties} gridhood.ledger.Block.$Shape
             */

            /**
             * Constructs a new Block.
             * @memberof gridhood.ledger
             * @classdesc Represents a Block.
             * @constructor
             * @param {gridhood.ledger.Block.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Block = function (properties) {
                this.transactions = [];
                this.evidence = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Block header.
             * @member {Uint8Array} header
             * @memberof gridhood.ledger.Block
             * @instance
             */
            Block.prototype.header = $util.newBuffer([]);

            /**
             * Block transactions.
             * @member {Array.<Uint8Array>} transactions
             * @memberof gridhood.ledger.Block
             * @instance
             */
            Block.prototype.transactions = $util.emptyArray;

            /**
             * Block evidence.
             * @member {Array.<Uint8Array>} evidence
             * @memberof gridhood.ledger.Block
             * @instance
             */
            Block.prototype.evidence = $util.emptyArray;

            /**
             * Block parentCommit.
             * @member {Uint8Array} parentCommit
             * @memberof gridhood.ledger.Block
             * @instance
             */
            Block.prototype.parentCommit = $util.newBuffer([]);

            /**
             * Creates a new Block instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Block
             * @static
             * @param {gridhood.ledger.Block.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Block} Block instance
             * @type {{
             *   (properties: gridhood.ledger.Block.$Shape): gridhood.ledger.Block & gridhood.ledger.Block.$Shape;
             *   (properties?: gridhood.ledger.Block.$Properties): gridhood.ledger.Block;
             * }}
             */
            Block.create = function(properties) {
                return new Block(properties);
            };

            /**
             * Encodes the specified Block message. Does not implicitly {@link gridhood.ledger.Block.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Block
             * @static
             * @param {gridhood.ledger.Block.$Properties} message Block message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Block.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.header);
                if (message.transactions != null && message.transactions.length)
                    for (let i = 0; i < message.transactions.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.transactions[i]);
                if (message.evidence != null && message.evidence.length)
                    for (let i = 0; i < message.evidence.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.evidence[i]);
                if (message.parentCommit != null && $Object.hasOwnProperty.call(message, "parentCommit") && message.parentCommit.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.parentCommit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Block
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Block & gridhood.ledger.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a Block message.
             * @function verify
             * @memberof gridhood.ledger.Block
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Block.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    if (!(message.header && typeof message.header.length === "number" || $util.isString(message.header)))
                        return "header: buffer expected";
                if (message.transactions != null && $Object.hasOwnProperty.call(message, "transactions")) {
                    if (!$Array.isArray(message.transactions))
                        return "transactions: array expected";
                    for (let i = 0; i < message.transactions.length; ++i)
                        if (!(message.transactions[i] && typeof message.transactions[i].length === "number" || $util.isString(message.transactions[i])))
                            return "transactions: buffer[] expected";
                }
                if (message.evidence != null && $Object.hasOwnProperty.call(message, "evidence")) {
                    if (!$Array.isArray(message.evidence))
                        return "evidence: array expected";
                    for (let i = 0; i < message.evidence.length; ++i)
                        if (!(message.evidence[i] && typeof message.evidence[i].length === "number" || $util.isString(message.evidence[i])))
                            return "evidence: buffer[] expected";
                }
                if (message.parentCommit != null && $Object.hasOwnProperty.call(message, "parentCommit"))
                    if (!(message.parentCommit && typeof message.parentCommit.length === "number" || $util.isString(message.parentCommit)))
                        return "parentCommit: buffer expected";
                return null;
            };

            /**
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Block
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Block} Block
             */
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

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Block
             * @static
             * @param {gridhood.ledger.Block} message Block
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Block to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Block
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Block.prototype.toJSON = function() {
                return Block.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Block;
        })();

        ledger.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} gridhood.ledger.Event.$Properties
             * @property {string|null} [name] Event name
             * @property {number|null} [transaction] Event transaction
             * @property {Uint8Array|null} [contract] Event contract
             * @property {number|Long|null} [slot] Event slot
             * @property {Array.<Uint8Array>|null} [accounts] Event accounts
             * @property {Array.<gridhood.ledger.Attribute.$Properties>|null} [attributes] Event attributes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof gridhood.ledger
             * @interface IEvent
             * @augments gridhood.ledger.Event.$Properties
             * @deprecated Use gridhood.ledger.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {gridhood.ledger.Event.$Properties} gridhood.ledger.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof gridhood.ledger
             * @classdesc Represents an Event.
             * @constructor
             * @param {gridhood.ledger.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                this.accounts = [];
                this.attributes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event name.
             * @member {string} name
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.name = "";

            /**
             * Event transaction.
             * @member {number} transaction
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.transaction = 0;

            /**
             * Event contract.
             * @member {Uint8Array} contract
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.contract = $util.newBuffer([]);

            /**
             * Event slot.
             * @member {number|Long} slot
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.slot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event accounts.
             * @member {Array.<Uint8Array>} accounts
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.accounts = $util.emptyArray;

            /**
             * Event attributes.
             * @member {Array.<gridhood.ledger.Attribute.$Properties>} attributes
             * @memberof gridhood.ledger.Event
             * @instance
             */
            Event.prototype.attributes = $util.emptyArray;

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Event
             * @static
             * @param {gridhood.ledger.Event.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Event} Event instance
             * @type {{
             *   (properties: gridhood.ledger.Event.$Shape): gridhood.ledger.Event & gridhood.ledger.Event.$Shape;
             *   (properties?: gridhood.ledger.Event.$Properties): gridhood.ledger.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link gridhood.ledger.Event.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Event
             * @static
             * @param {gridhood.ledger.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction") && message.transaction !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.transaction);
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract") && message.contract.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.contract);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && (typeof message.slot === "object" ? message.slot.low || message.slot.high : message.slot !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.slot);
                if (message.accounts != null && message.accounts.length)
                    for (let i = 0; i < message.accounts.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.accounts[i]);
                if (message.attributes != null && message.attributes.length)
                    for (let i = 0; i < message.attributes.length; ++i)
                        $root.gridhood.ledger.Attribute.encode(message.attributes[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Event & gridhood.ledger.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an Event message.
             * @function verify
             * @memberof gridhood.ledger.Event
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Event.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction"))
                    if (!$util.isInteger(message.transaction))
                        return "transaction: integer expected";
                if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                    if (!(message.contract && typeof message.contract.length === "number" || $util.isString(message.contract)))
                        return "contract: buffer expected";
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    if (!$util.isInteger(message.slot) && !(message.slot && $util.isInteger(message.slot.low) && $util.isInteger(message.slot.high)))
                        return "slot: integer|Long expected";
                if (message.accounts != null && $Object.hasOwnProperty.call(message, "accounts")) {
                    if (!$Array.isArray(message.accounts))
                        return "accounts: array expected";
                    for (let i = 0; i < message.accounts.length; ++i)
                        if (!(message.accounts[i] && typeof message.accounts[i].length === "number" || $util.isString(message.accounts[i])))
                            return "accounts: buffer[] expected";
                }
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes")) {
                    if (!$Array.isArray(message.attributes))
                        return "attributes: array expected";
                    for (let i = 0; i < message.attributes.length; ++i) {
                        let error = $root.gridhood.ledger.Attribute.verify(message.attributes[i], _depth + 1);
                        if (error)
                            return "attributes." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Event} Event
             */
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

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Event
             * @static
             * @param {gridhood.ledger.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Event;
        })();

        ledger.Attribute = (function() {

            /**
             * Properties of an Attribute.
             * @typedef {Object} gridhood.ledger.Attribute.$Properties
             * @property {string|null} [key] Attribute key
             * @property {string|null} [value] Attribute value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attribute.
             * @memberof gridhood.ledger
             * @interface IAttribute
             * @augments gridhood.ledger.Attribute.$Properties
             * @deprecated Use gridhood.ledger.Attribute.$Properties instead.
             */

            /**
             * Shape of an Attribute.
             * @typedef {gridhood.ledger.Attribute.$Properties} gridhood.ledger.Attribute.$Shape
             */

            /**
             * Constructs a new Attribute.
             * @memberof gridhood.ledger
             * @classdesc Represents an Attribute.
             * @constructor
             * @param {gridhood.ledger.Attribute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attribute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attribute key.
             * @member {string} key
             * @memberof gridhood.ledger.Attribute
             * @instance
             */
            Attribute.prototype.key = "";

            /**
             * Attribute value.
             * @member {string} value
             * @memberof gridhood.ledger.Attribute
             * @instance
             */
            Attribute.prototype.value = "";

            /**
             * Creates a new Attribute instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {gridhood.ledger.Attribute.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.Attribute} Attribute instance
             * @type {{
             *   (properties: gridhood.ledger.Attribute.$Shape): gridhood.ledger.Attribute & gridhood.ledger.Attribute.$Shape;
             *   (properties?: gridhood.ledger.Attribute.$Properties): gridhood.ledger.Attribute;
             * }}
             */
            Attribute.create = function(properties) {
                return new Attribute(properties);
            };

            /**
             * Encodes the specified Attribute message. Does not implicitly {@link gridhood.ledger.Attribute.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {gridhood.ledger.Attribute.$Properties} message Attribute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attribute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attribute message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.Attribute & gridhood.ledger.Attribute.$Shape} Attribute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an Attribute message.
             * @function verify
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Attribute.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (!$util.isString(message.value))
                        return "value: string expected";
                return null;
            };

            /**
             * Creates an Attribute message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.Attribute} Attribute
             */
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

            /**
             * Creates a plain object from an Attribute message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.Attribute
             * @static
             * @param {gridhood.ledger.Attribute} message Attribute
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this Attribute to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.Attribute
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Attribute.prototype.toJSON = function() {
                return Attribute.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Attribute;
        })();

        ledger.BlockEvents = (function() {

            /**
             * Properties of a BlockEvents.
             * @typedef {Object} gridhood.ledger.BlockEvents.$Properties
             * @property {Array.<Uint8Array>|null} [events] BlockEvents events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BlockEvents.
             * @memberof gridhood.ledger
             * @interface IBlockEvents
             * @augments gridhood.ledger.BlockEvents.$Properties
             * @deprecated Use gridhood.ledger.BlockEvents.$Properties instead.
             */

            /**
             * Shape of a BlockEvents.
             * @typedef {gridhood.ledger.BlockEvents.$Properties} gridhood.ledger.BlockEvents.$Shape
             */

            /**
             * Constructs a new BlockEvents.
             * @memberof gridhood.ledger
             * @classdesc Represents a BlockEvents.
             * @constructor
             * @param {gridhood.ledger.BlockEvents.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BlockEvents = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BlockEvents events.
             * @member {Array.<Uint8Array>} events
             * @memberof gridhood.ledger.BlockEvents
             * @instance
             */
            BlockEvents.prototype.events = $util.emptyArray;

            /**
             * Creates a new BlockEvents instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {gridhood.ledger.BlockEvents.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.BlockEvents} BlockEvents instance
             * @type {{
             *   (properties: gridhood.ledger.BlockEvents.$Shape): gridhood.ledger.BlockEvents & gridhood.ledger.BlockEvents.$Shape;
             *   (properties?: gridhood.ledger.BlockEvents.$Properties): gridhood.ledger.BlockEvents;
             * }}
             */
            BlockEvents.create = function(properties) {
                return new BlockEvents(properties);
            };

            /**
             * Encodes the specified BlockEvents message. Does not implicitly {@link gridhood.ledger.BlockEvents.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {gridhood.ledger.BlockEvents.$Properties} message BlockEvents message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BlockEvents.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.events[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BlockEvents message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.BlockEvents & gridhood.ledger.BlockEvents.$Shape} BlockEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a BlockEvents message.
             * @function verify
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            BlockEvents.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    if (!$Array.isArray(message.events))
                        return "events: array expected";
                    for (let i = 0; i < message.events.length; ++i)
                        if (!(message.events[i] && typeof message.events[i].length === "number" || $util.isString(message.events[i])))
                            return "events: buffer[] expected";
                }
                return null;
            };

            /**
             * Creates a BlockEvents message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.BlockEvents} BlockEvents
             */
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

            /**
             * Creates a plain object from a BlockEvents message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.BlockEvents
             * @static
             * @param {gridhood.ledger.BlockEvents} message BlockEvents
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this BlockEvents to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.BlockEvents
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            BlockEvents.prototype.toJSON = function() {
                return BlockEvents.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BlockEvents;
        })();

        ledger.AccountState = (function() {

            /**
             * Properties of an AccountState.
             * @typedef {Object} gridhood.ledger.AccountState.$Properties
             * @property {number|Long|null} [nonce] AccountState nonce
             * @property {Uint8Array|null} [signingKey] AccountState signingKey
             * @property {Uint8Array|null} [available] AccountState available
             * @property {boolean|null} [overdrawn] AccountState overdrawn
             * @property {Uint8Array|null} [held] AccountState held
             * @property {Uint8Array|null} [arrears] AccountState arrears
             * @property {number|Long|null} [quotaSlot] AccountState quotaSlot
             * @property {number|null} [quotaTransactions] AccountState quotaTransactions
             * @property {number|Long|null} [quotaBytes] AccountState quotaBytes
             * @property {string|null} [household] AccountState household
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AccountState.
             * @memberof gridhood.ledger
             * @interface IAccountState
             * @augments gridhood.ledger.AccountState.$Properties
             * @deprecated Use gridhood.ledger.AccountState.$Properties instead.
             */

            /**
             * Shape of an AccountState.
             * @typedef {gridhood.ledger.AccountState.$Properties} gridhood.ledger.AccountState.$Shape
             */

            /**
             * Constructs a new AccountState.
             * @memberof gridhood.ledger
             * @classdesc Represents an AccountState.
             * @constructor
             * @param {gridhood.ledger.AccountState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AccountState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AccountState nonce.
             * @member {number|Long} nonce
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.nonce = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountState signingKey.
             * @member {Uint8Array} signingKey
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.signingKey = $util.newBuffer([]);

            /**
             * AccountState available.
             * @member {Uint8Array} available
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.available = $util.newBuffer([]);

            /**
             * AccountState overdrawn.
             * @member {boolean} overdrawn
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.overdrawn = false;

            /**
             * AccountState held.
             * @member {Uint8Array} held
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.held = $util.newBuffer([]);

            /**
             * AccountState arrears.
             * @member {Uint8Array} arrears
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.arrears = $util.newBuffer([]);

            /**
             * AccountState quotaSlot.
             * @member {number|Long} quotaSlot
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.quotaSlot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountState quotaTransactions.
             * @member {number} quotaTransactions
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.quotaTransactions = 0;

            /**
             * AccountState quotaBytes.
             * @member {number|Long} quotaBytes
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.quotaBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AccountState household.
             * @member {string} household
             * @memberof gridhood.ledger.AccountState
             * @instance
             */
            AccountState.prototype.household = "";

            /**
             * Creates a new AccountState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {gridhood.ledger.AccountState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.AccountState} AccountState instance
             * @type {{
             *   (properties: gridhood.ledger.AccountState.$Shape): gridhood.ledger.AccountState & gridhood.ledger.AccountState.$Shape;
             *   (properties?: gridhood.ledger.AccountState.$Properties): gridhood.ledger.AccountState;
             * }}
             */
            AccountState.create = function(properties) {
                return new AccountState(properties);
            };

            /**
             * Encodes the specified AccountState message. Does not implicitly {@link gridhood.ledger.AccountState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {gridhood.ledger.AccountState.$Properties} message AccountState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AccountState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && (typeof message.nonce === "object" ? message.nonce.low || message.nonce.high : message.nonce !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.nonce);
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signingKey);
                if (message.available != null && $Object.hasOwnProperty.call(message, "available") && message.available.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.available);
                if (message.overdrawn != null && $Object.hasOwnProperty.call(message, "overdrawn") && message.overdrawn !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.overdrawn);
                if (message.held != null && $Object.hasOwnProperty.call(message, "held") && message.held.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.held);
                if (message.arrears != null && $Object.hasOwnProperty.call(message, "arrears") && message.arrears.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.arrears);
                if (message.quotaSlot != null && $Object.hasOwnProperty.call(message, "quotaSlot") && (typeof message.quotaSlot === "object" ? message.quotaSlot.low || message.quotaSlot.high : message.quotaSlot !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.quotaSlot);
                if (message.quotaTransactions != null && $Object.hasOwnProperty.call(message, "quotaTransactions") && message.quotaTransactions !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.quotaTransactions);
                if (message.quotaBytes != null && $Object.hasOwnProperty.call(message, "quotaBytes") && (typeof message.quotaBytes === "object" ? message.quotaBytes.low || message.quotaBytes.high : message.quotaBytes !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.quotaBytes);
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.household);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AccountState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.AccountState & gridhood.ledger.AccountState.$Shape} AccountState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an AccountState message.
             * @function verify
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AccountState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    if (!$util.isInteger(message.nonce) && !(message.nonce && $util.isInteger(message.nonce.low) && $util.isInteger(message.nonce.high)))
                        return "nonce: integer|Long expected";
                if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                    if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                        return "signingKey: buffer expected";
                if (message.available != null && $Object.hasOwnProperty.call(message, "available"))
                    if (!(message.available && typeof message.available.length === "number" || $util.isString(message.available)))
                        return "available: buffer expected";
                if (message.overdrawn != null && $Object.hasOwnProperty.call(message, "overdrawn"))
                    if (typeof message.overdrawn !== "boolean")
                        return "overdrawn: boolean expected";
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    if (!(message.held && typeof message.held.length === "number" || $util.isString(message.held)))
                        return "held: buffer expected";
                if (message.arrears != null && $Object.hasOwnProperty.call(message, "arrears"))
                    if (!(message.arrears && typeof message.arrears.length === "number" || $util.isString(message.arrears)))
                        return "arrears: buffer expected";
                if (message.quotaSlot != null && $Object.hasOwnProperty.call(message, "quotaSlot"))
                    if (!$util.isInteger(message.quotaSlot) && !(message.quotaSlot && $util.isInteger(message.quotaSlot.low) && $util.isInteger(message.quotaSlot.high)))
                        return "quotaSlot: integer|Long expected";
                if (message.quotaTransactions != null && $Object.hasOwnProperty.call(message, "quotaTransactions"))
                    if (!$util.isInteger(message.quotaTransactions))
                        return "quotaTransactions: integer expected";
                if (message.quotaBytes != null && $Object.hasOwnProperty.call(message, "quotaBytes"))
                    if (!$util.isInteger(message.quotaBytes) && !(message.quotaBytes && $util.isInteger(message.quotaBytes.low) && $util.isInteger(message.quotaBytes.high)))
                        return "quotaBytes: integer|Long expected";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                return null;
            };

            /**
             * Creates an AccountState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.AccountState} AccountState
             */
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

            /**
             * Creates a plain object from an AccountState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.AccountState
             * @static
             * @param {gridhood.ledger.AccountState} message AccountState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this AccountState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.AccountState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AccountState.prototype.toJSON = function() {
                return AccountState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AccountState;
        })();

        ledger.SupplyState = (function() {

            /**
             * Properties of a SupplyState.
             * @typedef {Object} gridhood.ledger.SupplyState.$Properties
             * @property {Uint8Array|null} [minted] SupplyState minted
             * @property {Uint8Array|null} [burned] SupplyState burned
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SupplyState.
             * @memberof gridhood.ledger
             * @interface ISupplyState
             * @augments gridhood.ledger.SupplyState.$Properties
             * @deprecated Use gridhood.ledger.SupplyState.$Properties instead.
             */

            /**
             * Shape of a SupplyState.
             * @typedef {gridhood.ledger.SupplyState.$Properties} gridhood.ledger.SupplyState.$Shape
             */

            /**
             * Constructs a new SupplyState.
             * @memberof gridhood.ledger
             * @classdesc Represents a SupplyState.
             * @constructor
             * @param {gridhood.ledger.SupplyState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SupplyState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SupplyState minted.
             * @member {Uint8Array} minted
             * @memberof gridhood.ledger.SupplyState
             * @instance
             */
            SupplyState.prototype.minted = $util.newBuffer([]);

            /**
             * SupplyState burned.
             * @member {Uint8Array} burned
             * @memberof gridhood.ledger.SupplyState
             * @instance
             */
            SupplyState.prototype.burned = $util.newBuffer([]);

            /**
             * Creates a new SupplyState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {gridhood.ledger.SupplyState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.SupplyState} SupplyState instance
             * @type {{
             *   (properties: gridhood.ledger.SupplyState.$Shape): gridhood.ledger.SupplyState & gridhood.ledger.SupplyState.$Shape;
             *   (properties?: gridhood.ledger.SupplyState.$Properties): gridhood.ledger.SupplyState;
             * }}
             */
            SupplyState.create = function(properties) {
                return new SupplyState(properties);
            };

            /**
             * Encodes the specified SupplyState message. Does not implicitly {@link gridhood.ledger.SupplyState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {gridhood.ledger.SupplyState.$Properties} message SupplyState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SupplyState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minted != null && $Object.hasOwnProperty.call(message, "minted") && message.minted.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.minted);
                if (message.burned != null && $Object.hasOwnProperty.call(message, "burned") && message.burned.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.burned);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SupplyState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.SupplyState & gridhood.ledger.SupplyState.$Shape} SupplyState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a SupplyState message.
             * @function verify
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SupplyState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.minted != null && $Object.hasOwnProperty.call(message, "minted"))
                    if (!(message.minted && typeof message.minted.length === "number" || $util.isString(message.minted)))
                        return "minted: buffer expected";
                if (message.burned != null && $Object.hasOwnProperty.call(message, "burned"))
                    if (!(message.burned && typeof message.burned.length === "number" || $util.isString(message.burned)))
                        return "burned: buffer expected";
                return null;
            };

            /**
             * Creates a SupplyState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.SupplyState} SupplyState
             */
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

            /**
             * Creates a plain object from a SupplyState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.SupplyState
             * @static
             * @param {gridhood.ledger.SupplyState} message SupplyState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this SupplyState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.SupplyState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SupplyState.prototype.toJSON = function() {
                return SupplyState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SupplyState;
        })();

        ledger.HouseholdState = (function() {

            /**
             * Properties of an HouseholdState.
             * @typedef {Object} gridhood.ledger.HouseholdState.$Properties
             * @property {string|null} [household] HouseholdState household
             * @property {Uint8Array|null} [account] HouseholdState account
             * @property {string|null} [zone] HouseholdState zone
             * @property {number|Long|null} [importLimitW] HouseholdState importLimitW
             * @property {number|Long|null} [exportLimitW] HouseholdState exportLimitW
             * @property {Uint8Array|null} [encryptionKey] HouseholdState encryptionKey
             * @property {number|null} [status] HouseholdState status
             * @property {Array.<Uint8Array>|null} [meters] HouseholdState meters
             * @property {Array.<Uint8Array>|null} [nodes] HouseholdState nodes
             * @property {number|Long|null} [registeredAtHeight] HouseholdState registeredAtHeight
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an HouseholdState.
             * @memberof gridhood.ledger
             * @interface IHouseholdState
             * @augments gridhood.ledger.HouseholdState.$Properties
             * @deprecated Use gridhood.ledger.HouseholdState.$Properties instead.
             */

            /**
             * Shape of an HouseholdState.
             * @typedef {gridhood.ledger.HouseholdState.$Properties} gridhood.ledger.HouseholdState.$Shape
             */

            /**
             * Constructs a new HouseholdState.
             * @memberof gridhood.ledger
             * @classdesc Represents an HouseholdState.
             * @constructor
             * @param {gridhood.ledger.HouseholdState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HouseholdState = function (properties) {
                this.meters = [];
                this.nodes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HouseholdState household.
             * @member {string} household
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.household = "";

            /**
             * HouseholdState account.
             * @member {Uint8Array} account
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.account = $util.newBuffer([]);

            /**
             * HouseholdState zone.
             * @member {string} zone
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.zone = "";

            /**
             * HouseholdState importLimitW.
             * @member {number|Long} importLimitW
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.importLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdState exportLimitW.
             * @member {number|Long} exportLimitW
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.exportLimitW = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdState encryptionKey.
             * @member {Uint8Array} encryptionKey
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.encryptionKey = $util.newBuffer([]);

            /**
             * HouseholdState status.
             * @member {number} status
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.status = 0;

            /**
             * HouseholdState meters.
             * @member {Array.<Uint8Array>} meters
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.meters = $util.emptyArray;

            /**
             * HouseholdState nodes.
             * @member {Array.<Uint8Array>} nodes
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.nodes = $util.emptyArray;

            /**
             * HouseholdState registeredAtHeight.
             * @member {number|Long} registeredAtHeight
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             */
            HouseholdState.prototype.registeredAtHeight = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new HouseholdState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {gridhood.ledger.HouseholdState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.HouseholdState} HouseholdState instance
             * @type {{
             *   (properties: gridhood.ledger.HouseholdState.$Shape): gridhood.ledger.HouseholdState & gridhood.ledger.HouseholdState.$Shape;
             *   (properties?: gridhood.ledger.HouseholdState.$Properties): gridhood.ledger.HouseholdState;
             * }}
             */
            HouseholdState.create = function(properties) {
                return new HouseholdState(properties);
            };

            /**
             * Encodes the specified HouseholdState message. Does not implicitly {@link gridhood.ledger.HouseholdState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {gridhood.ledger.HouseholdState.$Properties} message HouseholdState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HouseholdState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.account);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.zone);
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW") && (typeof message.importLimitW === "object" ? message.importLimitW.low || message.importLimitW.high : message.importLimitW !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.importLimitW);
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW") && (typeof message.exportLimitW === "object" ? message.exportLimitW.low || message.exportLimitW.high : message.exportLimitW !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.exportLimitW);
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey") && message.encryptionKey.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.encryptionKey);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.status);
                if (message.meters != null && message.meters.length)
                    for (let i = 0; i < message.meters.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.meters[i]);
                if (message.nodes != null && message.nodes.length)
                    for (let i = 0; i < message.nodes.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.nodes[i]);
                if (message.registeredAtHeight != null && $Object.hasOwnProperty.call(message, "registeredAtHeight") && (typeof message.registeredAtHeight === "object" ? message.registeredAtHeight.low || message.registeredAtHeight.high : message.registeredAtHeight !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.registeredAtHeight);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an HouseholdState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.HouseholdState & gridhood.ledger.HouseholdState.$Shape} HouseholdState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an HouseholdState message.
             * @function verify
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            HouseholdState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.account != null && $Object.hasOwnProperty.call(message, "account"))
                    if (!(message.account && typeof message.account.length === "number" || $util.isString(message.account)))
                        return "account: buffer expected";
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    if (!$util.isString(message.zone))
                        return "zone: string expected";
                if (message.importLimitW != null && $Object.hasOwnProperty.call(message, "importLimitW"))
                    if (!$util.isInteger(message.importLimitW) && !(message.importLimitW && $util.isInteger(message.importLimitW.low) && $util.isInteger(message.importLimitW.high)))
                        return "importLimitW: integer|Long expected";
                if (message.exportLimitW != null && $Object.hasOwnProperty.call(message, "exportLimitW"))
                    if (!$util.isInteger(message.exportLimitW) && !(message.exportLimitW && $util.isInteger(message.exportLimitW.low) && $util.isInteger(message.exportLimitW.high)))
                        return "exportLimitW: integer|Long expected";
                if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                    if (!(message.encryptionKey && typeof message.encryptionKey.length === "number" || $util.isString(message.encryptionKey)))
                        return "encryptionKey: buffer expected";
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    if (!$util.isInteger(message.status))
                        return "status: integer expected";
                if (message.meters != null && $Object.hasOwnProperty.call(message, "meters")) {
                    if (!$Array.isArray(message.meters))
                        return "meters: array expected";
                    for (let i = 0; i < message.meters.length; ++i)
                        if (!(message.meters[i] && typeof message.meters[i].length === "number" || $util.isString(message.meters[i])))
                            return "meters: buffer[] expected";
                }
                if (message.nodes != null && $Object.hasOwnProperty.call(message, "nodes")) {
                    if (!$Array.isArray(message.nodes))
                        return "nodes: array expected";
                    for (let i = 0; i < message.nodes.length; ++i)
                        if (!(message.nodes[i] && typeof message.nodes[i].length === "number" || $util.isString(message.nodes[i])))
                            return "nodes: buffer[] expected";
                }
                if (message.registeredAtHeight != null && $Object.hasOwnProperty.call(message, "registeredAtHeight"))
                    if (!$util.isInteger(message.registeredAtHeight) && !(message.registeredAtHeight && $util.isInteger(message.registeredAtHeight.low) && $util.isInteger(message.registeredAtHeight.high)))
                        return "registeredAtHeight: integer|Long expected";
                return null;
            };

            /**
             * Creates an HouseholdState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.HouseholdState} HouseholdState
             */
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
                return message;
            };

            /**
             * Creates a plain object from an HouseholdState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.HouseholdState
             * @static
             * @param {gridhood.ledger.HouseholdState} message HouseholdState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this HouseholdState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.HouseholdState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HouseholdState.prototype.toJSON = function() {
                return HouseholdState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HouseholdState;
        })();

        ledger.NameList = (function() {

            /**
             * Properties of a NameList.
             * @typedef {Object} gridhood.ledger.NameList.$Properties
             * @property {Array.<string>|null} [names] NameList names
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NameList.
             * @memberof gridhood.ledger
             * @interface INameList
             * @augments gridhood.ledger.NameList.$Properties
             * @deprecated Use gridhood.ledger.NameList.$Properties instead.
             */

            /**
             * Shape of a NameList.
             * @typedef {gridhood.ledger.NameList.$Properties} gridhood.ledger.NameList.$Shape
             */

            /**
             * Constructs a new NameList.
             * @memberof gridhood.ledger
             * @classdesc Represents a NameList.
             * @constructor
             * @param {gridhood.ledger.NameList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NameList = function (properties) {
                this.names = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NameList names.
             * @member {Array.<string>} names
             * @memberof gridhood.ledger.NameList
             * @instance
             */
            NameList.prototype.names = $util.emptyArray;

            /**
             * Creates a new NameList instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {gridhood.ledger.NameList.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.NameList} NameList instance
             * @type {{
             *   (properties: gridhood.ledger.NameList.$Shape): gridhood.ledger.NameList & gridhood.ledger.NameList.$Shape;
             *   (properties?: gridhood.ledger.NameList.$Properties): gridhood.ledger.NameList;
             * }}
             */
            NameList.create = function(properties) {
                return new NameList(properties);
            };

            /**
             * Encodes the specified NameList message. Does not implicitly {@link gridhood.ledger.NameList.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {gridhood.ledger.NameList.$Properties} message NameList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NameList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.names != null && message.names.length)
                    for (let i = 0; i < message.names.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.names[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NameList message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.NameList & gridhood.ledger.NameList.$Shape} NameList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a NameList message.
             * @function verify
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            NameList.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.names != null && $Object.hasOwnProperty.call(message, "names")) {
                    if (!$Array.isArray(message.names))
                        return "names: array expected";
                    for (let i = 0; i < message.names.length; ++i)
                        if (!$util.isString(message.names[i]))
                            return "names: string[] expected";
                }
                return null;
            };

            /**
             * Creates a NameList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.NameList} NameList
             */
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

            /**
             * Creates a plain object from a NameList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.NameList
             * @static
             * @param {gridhood.ledger.NameList} message NameList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this NameList to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.NameList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NameList.prototype.toJSON = function() {
                return NameList.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NameList;
        })();

        ledger.MarketState = (function() {

            /**
             * Properties of a MarketState.
             * @typedef {Object} gridhood.ledger.MarketState.$Properties
             * @property {number|Long|null} [openedThrough] MarketState openedThrough
             * @property {number|Long|null} [clearedThrough] MarketState clearedThrough
             * @property {number|Long|null} [settledThrough] MarketState settledThrough
             * @property {number|Long|null} [finalThrough] MarketState finalThrough
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MarketState.
             * @memberof gridhood.ledger
             * @interface IMarketState
             * @augments gridhood.ledger.MarketState.$Properties
             * @deprecated Use gridhood.ledger.MarketState.$Properties instead.
             */

            /**
             * Shape of a MarketState.
             * @typedef {gridhood.ledger.MarketState.$Properties} gridhood.ledger.MarketState.$Shape
             */

            /**
             * Constructs a new MarketState.
             * @memberof gridhood.ledger
             * @classdesc Represents a MarketState.
             * @constructor
             * @param {gridhood.ledger.MarketState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MarketState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MarketState openedThrough.
             * @member {number|Long} openedThrough
             * @memberof gridhood.ledger.MarketState
             * @instance
             */
            MarketState.prototype.openedThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MarketState clearedThrough.
             * @member {number|Long} clearedThrough
             * @memberof gridhood.ledger.MarketState
             * @instance
             */
            MarketState.prototype.clearedThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MarketState settledThrough.
             * @member {number|Long} settledThrough
             * @memberof gridhood.ledger.MarketState
             * @instance
             */
            MarketState.prototype.settledThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MarketState finalThrough.
             * @member {number|Long} finalThrough
             * @memberof gridhood.ledger.MarketState
             * @instance
             */
            MarketState.prototype.finalThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new MarketState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {gridhood.ledger.MarketState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.MarketState} MarketState instance
             * @type {{
             *   (properties: gridhood.ledger.MarketState.$Shape): gridhood.ledger.MarketState & gridhood.ledger.MarketState.$Shape;
             *   (properties?: gridhood.ledger.MarketState.$Properties): gridhood.ledger.MarketState;
             * }}
             */
            MarketState.create = function(properties) {
                return new MarketState(properties);
            };

            /**
             * Encodes the specified MarketState message. Does not implicitly {@link gridhood.ledger.MarketState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {gridhood.ledger.MarketState.$Properties} message MarketState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MarketState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.openedThrough != null && $Object.hasOwnProperty.call(message, "openedThrough") && (typeof message.openedThrough === "object" ? message.openedThrough.low || message.openedThrough.high : message.openedThrough !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.openedThrough);
                if (message.clearedThrough != null && $Object.hasOwnProperty.call(message, "clearedThrough") && (typeof message.clearedThrough === "object" ? message.clearedThrough.low || message.clearedThrough.high : message.clearedThrough !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.clearedThrough);
                if (message.settledThrough != null && $Object.hasOwnProperty.call(message, "settledThrough") && (typeof message.settledThrough === "object" ? message.settledThrough.low || message.settledThrough.high : message.settledThrough !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.settledThrough);
                if (message.finalThrough != null && $Object.hasOwnProperty.call(message, "finalThrough") && (typeof message.finalThrough === "object" ? message.finalThrough.low || message.finalThrough.high : message.finalThrough !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.finalThrough);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MarketState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.MarketState & gridhood.ledger.MarketState.$Shape} MarketState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a MarketState message.
             * @function verify
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MarketState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.openedThrough != null && $Object.hasOwnProperty.call(message, "openedThrough"))
                    if (!$util.isInteger(message.openedThrough) && !(message.openedThrough && $util.isInteger(message.openedThrough.low) && $util.isInteger(message.openedThrough.high)))
                        return "openedThrough: integer|Long expected";
                if (message.clearedThrough != null && $Object.hasOwnProperty.call(message, "clearedThrough"))
                    if (!$util.isInteger(message.clearedThrough) && !(message.clearedThrough && $util.isInteger(message.clearedThrough.low) && $util.isInteger(message.clearedThrough.high)))
                        return "clearedThrough: integer|Long expected";
                if (message.settledThrough != null && $Object.hasOwnProperty.call(message, "settledThrough"))
                    if (!$util.isInteger(message.settledThrough) && !(message.settledThrough && $util.isInteger(message.settledThrough.low) && $util.isInteger(message.settledThrough.high)))
                        return "settledThrough: integer|Long expected";
                if (message.finalThrough != null && $Object.hasOwnProperty.call(message, "finalThrough"))
                    if (!$util.isInteger(message.finalThrough) && !(message.finalThrough && $util.isInteger(message.finalThrough.low) && $util.isInteger(message.finalThrough.high)))
                        return "finalThrough: integer|Long expected";
                return null;
            };

            /**
             * Creates a MarketState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.MarketState} MarketState
             */
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
                return message;
            };

            /**
             * Creates a plain object from a MarketState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.MarketState
             * @static
             * @param {gridhood.ledger.MarketState} message MarketState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this MarketState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.MarketState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MarketState.prototype.toJSON = function() {
                return MarketState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketState;
        })();

        ledger.SlotState = (function() {

            /**
             * Properties of a SlotState.
             * @typedef {Object} gridhood.ledger.SlotState.$Properties
             * @property {Uint8Array|null} [seed] SlotState seed
             * @property {number|null} [phase] SlotState phase
             * @property {number|null} [orders] SlotState orders
             * @property {number|null} [households] SlotState households
             * @property {number|null} [openOrders] SlotState openOrders
             * @property {Uint8Array|null} [surplus] SlotState surplus
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SlotState.
             * @memberof gridhood.ledger
             * @interface ISlotState
             * @augments gridhood.ledger.SlotState.$Properties
             * @deprecated Use gridhood.ledger.SlotState.$Properties instead.
             */

            /**
             * Shape of a SlotState.
             * @typedef {gridhood.ledger.SlotState.$Properties} gridhood.ledger.SlotState.$Shape
             */

            /**
             * Constructs a new SlotState.
             * @memberof gridhood.ledger
             * @classdesc Represents a SlotState.
             * @constructor
             * @param {gridhood.ledger.SlotState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SlotState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SlotState seed.
             * @member {Uint8Array} seed
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.seed = $util.newBuffer([]);

            /**
             * SlotState phase.
             * @member {number} phase
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.phase = 0;

            /**
             * SlotState orders.
             * @member {number} orders
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.orders = 0;

            /**
             * SlotState households.
             * @member {number} households
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.households = 0;

            /**
             * SlotState openOrders.
             * @member {number} openOrders
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.openOrders = 0;

            /**
             * SlotState surplus.
             * @member {Uint8Array} surplus
             * @memberof gridhood.ledger.SlotState
             * @instance
             */
            SlotState.prototype.surplus = $util.newBuffer([]);

            /**
             * Creates a new SlotState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {gridhood.ledger.SlotState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.SlotState} SlotState instance
             * @type {{
             *   (properties: gridhood.ledger.SlotState.$Shape): gridhood.ledger.SlotState & gridhood.ledger.SlotState.$Shape;
             *   (properties?: gridhood.ledger.SlotState.$Properties): gridhood.ledger.SlotState;
             * }}
             */
            SlotState.create = function(properties) {
                return new SlotState(properties);
            };

            /**
             * Encodes the specified SlotState message. Does not implicitly {@link gridhood.ledger.SlotState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {gridhood.ledger.SlotState.$Properties} message SlotState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SlotState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.seed);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.phase);
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders") && message.orders !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.orders);
                if (message.households != null && $Object.hasOwnProperty.call(message, "households") && message.households !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.households);
                if (message.openOrders != null && $Object.hasOwnProperty.call(message, "openOrders") && message.openOrders !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.openOrders);
                if (message.surplus != null && $Object.hasOwnProperty.call(message, "surplus") && message.surplus.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.surplus);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SlotState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotState & gridhood.ledger.SlotState.$Shape} SlotState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a SlotState message.
             * @function verify
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SlotState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    if (!(message.seed && typeof message.seed.length === "number" || $util.isString(message.seed)))
                        return "seed: buffer expected";
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase"))
                    if (!$util.isInteger(message.phase))
                        return "phase: integer expected";
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders"))
                    if (!$util.isInteger(message.orders))
                        return "orders: integer expected";
                if (message.households != null && $Object.hasOwnProperty.call(message, "households"))
                    if (!$util.isInteger(message.households))
                        return "households: integer expected";
                if (message.openOrders != null && $Object.hasOwnProperty.call(message, "openOrders"))
                    if (!$util.isInteger(message.openOrders))
                        return "openOrders: integer expected";
                if (message.surplus != null && $Object.hasOwnProperty.call(message, "surplus"))
                    if (!(message.surplus && typeof message.surplus.length === "number" || $util.isString(message.surplus)))
                        return "surplus: buffer expected";
                return null;
            };

            /**
             * Creates a SlotState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.SlotState} SlotState
             */
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
                return message;
            };

            /**
             * Creates a plain object from a SlotState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.SlotState
             * @static
             * @param {gridhood.ledger.SlotState} message SlotState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this SlotState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.SlotState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SlotState.prototype.toJSON = function() {
                return SlotState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotState;
        })();

        ledger.OrderState = (function() {

            /**
             * Properties of an OrderState.
             * @typedef {Object} gridhood.ledger.OrderState.$Properties
             * @property {Uint8Array|null} [order] OrderState order
             * @property {string|null} [household] OrderState household
             * @property {number|null} [side] OrderState side
             * @property {number|Long|null} [quantityWh] OrderState quantityWh
             * @property {number|Long|null} [priceMicroPerWh] OrderState priceMicroPerWh
             * @property {Uint8Array|null} [lock] OrderState lock
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderState.
             * @memberof gridhood.ledger
             * @interface IOrderState
             * @augments gridhood.ledger.OrderState.$Properties
             * @deprecated Use gridhood.ledger.OrderState.$Properties instead.
             */

            /**
             * Shape of an OrderState.
             * @typedef {gridhood.ledger.OrderState.$Properties} gridhood.ledger.OrderState.$Shape
             */

            /**
             * Constructs a new OrderState.
             * @memberof gridhood.ledger
             * @classdesc Represents an OrderState.
             * @constructor
             * @param {gridhood.ledger.OrderState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderState order.
             * @member {Uint8Array} order
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.order = $util.newBuffer([]);

            /**
             * OrderState household.
             * @member {string} household
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.household = "";

            /**
             * OrderState side.
             * @member {number} side
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.side = 0;

            /**
             * OrderState quantityWh.
             * @member {number|Long} quantityWh
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.quantityWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderState priceMicroPerWh.
             * @member {number|Long} priceMicroPerWh
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.priceMicroPerWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderState lock.
             * @member {Uint8Array} lock
             * @memberof gridhood.ledger.OrderState
             * @instance
             */
            OrderState.prototype.lock = $util.newBuffer([]);

            /**
             * Creates a new OrderState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {gridhood.ledger.OrderState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.OrderState} OrderState instance
             * @type {{
             *   (properties: gridhood.ledger.OrderState.$Shape): gridhood.ledger.OrderState & gridhood.ledger.OrderState.$Shape;
             *   (properties?: gridhood.ledger.OrderState.$Properties): gridhood.ledger.OrderState;
             * }}
             */
            OrderState.create = function(properties) {
                return new OrderState(properties);
            };

            /**
             * Encodes the specified OrderState message. Does not implicitly {@link gridhood.ledger.OrderState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {gridhood.ledger.OrderState.$Properties} message OrderState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.order);
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.household);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.side);
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh") && (typeof message.quantityWh === "object" ? message.quantityWh.low || message.quantityWh.high : message.quantityWh !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.quantityWh);
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh") && (typeof message.priceMicroPerWh === "object" ? message.priceMicroPerWh.low || message.priceMicroPerWh.high : message.priceMicroPerWh !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.priceMicroPerWh);
                if (message.lock != null && $Object.hasOwnProperty.call(message, "lock") && message.lock.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.lock);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.OrderState & gridhood.ledger.OrderState.$Shape} OrderState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an OrderState message.
             * @function verify
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            OrderState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    if (!(message.order && typeof message.order.length === "number" || $util.isString(message.order)))
                        return "order: buffer expected";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    if (!$util.isInteger(message.side))
                        return "side: integer expected";
                if (message.quantityWh != null && $Object.hasOwnProperty.call(message, "quantityWh"))
                    if (!$util.isInteger(message.quantityWh) && !(message.quantityWh && $util.isInteger(message.quantityWh.low) && $util.isInteger(message.quantityWh.high)))
                        return "quantityWh: integer|Long expected";
                if (message.priceMicroPerWh != null && $Object.hasOwnProperty.call(message, "priceMicroPerWh"))
                    if (!$util.isInteger(message.priceMicroPerWh) && !(message.priceMicroPerWh && $util.isInteger(message.priceMicroPerWh.low) && $util.isInteger(message.priceMicroPerWh.high)))
                        return "priceMicroPerWh: integer|Long expected";
                if (message.lock != null && $Object.hasOwnProperty.call(message, "lock"))
                    if (!(message.lock && typeof message.lock.length === "number" || $util.isString(message.lock)))
                        return "lock: buffer expected";
                return null;
            };

            /**
             * Creates an OrderState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.OrderState} OrderState
             */
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
                return message;
            };

            /**
             * Creates a plain object from an OrderState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.OrderState
             * @static
             * @param {gridhood.ledger.OrderState} message OrderState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OrderState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
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
                return object;
            };

            /**
             * Converts this OrderState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.OrderState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OrderState.prototype.toJSON = function() {
                return OrderState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OrderState;
        })();

        ledger.HouseholdSlotState = (function() {

            /**
             * Properties of an HouseholdSlotState.
             * @typedef {Object} gridhood.ledger.HouseholdSlotState.$Properties
             * @property {string|null} [household] HouseholdSlotState household
             * @property {Array.<number>|null} [orders] HouseholdSlotState orders
             * @property {Uint8Array|null} [hold] HouseholdSlotState hold
             * @property {number|Long|null} [boughtWh] HouseholdSlotState boughtWh
             * @property {number|Long|null} [soldWh] HouseholdSlotState soldWh
             * @property {Uint8Array|null} [pays] HouseholdSlotState pays
             * @property {Uint8Array|null} [receives] HouseholdSlotState receives
             * @property {number|null} [reading] HouseholdSlotState reading
             * @property {number|Long|null} [importWh] HouseholdSlotState importWh
             * @property {number|Long|null} [exportWh] HouseholdSlotState exportWh
             * @property {number|null} [quality] HouseholdSlotState quality
             * @property {Uint8Array|null} [meterKey] HouseholdSlotState meterKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an HouseholdSlotState.
             * @memberof gridhood.ledger
             * @interface IHouseholdSlotState
             * @augments gridhood.ledger.HouseholdSlotState.$Properties
             * @deprecated Use gridhood.ledger.HouseholdSlotState.$Properties instead.
             */

            /**
             * Shape of an HouseholdSlotState.
             * @typedef {gridhood.ledger.HouseholdSlotState.$Properties} gridhood.ledger.HouseholdSlotState.$Shape
             */

            /**
             * Constructs a new HouseholdSlotState.
             * @memberof gridhood.ledger
             * @classdesc Represents an HouseholdSlotState.
             * @constructor
             * @param {gridhood.ledger.HouseholdSlotState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HouseholdSlotState = function (properties) {
                this.orders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HouseholdSlotState household.
             * @member {string} household
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.household = "";

            /**
             * HouseholdSlotState orders.
             * @member {Array.<number>} orders
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.orders = $util.emptyArray;

            /**
             * HouseholdSlotState hold.
             * @member {Uint8Array} hold
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.hold = $util.newBuffer([]);

            /**
             * HouseholdSlotState boughtWh.
             * @member {number|Long} boughtWh
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.boughtWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdSlotState soldWh.
             * @member {number|Long} soldWh
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.soldWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdSlotState pays.
             * @member {Uint8Array} pays
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.pays = $util.newBuffer([]);

            /**
             * HouseholdSlotState receives.
             * @member {Uint8Array} receives
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.receives = $util.newBuffer([]);

            /**
             * HouseholdSlotState reading.
             * @member {number} reading
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.reading = 0;

            /**
             * HouseholdSlotState importWh.
             * @member {number|Long} importWh
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.importWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdSlotState exportWh.
             * @member {number|Long} exportWh
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.exportWh = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HouseholdSlotState quality.
             * @member {number} quality
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.quality = 0;

            /**
             * HouseholdSlotState meterKey.
             * @member {Uint8Array} meterKey
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             */
            HouseholdSlotState.prototype.meterKey = $util.newBuffer([]);

            /**
             * Creates a new HouseholdSlotState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {gridhood.ledger.HouseholdSlotState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.HouseholdSlotState} HouseholdSlotState instance
             * @type {{
             *   (properties: gridhood.ledger.HouseholdSlotState.$Shape): gridhood.ledger.HouseholdSlotState & gridhood.ledger.HouseholdSlotState.$Shape;
             *   (properties?: gridhood.ledger.HouseholdSlotState.$Properties): gridhood.ledger.HouseholdSlotState;
             * }}
             */
            HouseholdSlotState.create = function(properties) {
                return new HouseholdSlotState(properties);
            };

            /**
             * Encodes the specified HouseholdSlotState message. Does not implicitly {@link gridhood.ledger.HouseholdSlotState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {gridhood.ledger.HouseholdSlotState.$Properties} message HouseholdSlotState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HouseholdSlotState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.household != null && $Object.hasOwnProperty.call(message, "household") && message.household !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.household);
                if (message.orders != null && message.orders.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.orders);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold") && message.hold.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.hold);
                if (message.boughtWh != null && $Object.hasOwnProperty.call(message, "boughtWh") && (typeof message.boughtWh === "object" ? message.boughtWh.low || message.boughtWh.high : message.boughtWh !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.boughtWh);
                if (message.soldWh != null && $Object.hasOwnProperty.call(message, "soldWh") && (typeof message.soldWh === "object" ? message.soldWh.low || message.soldWh.high : message.soldWh !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.soldWh);
                if (message.pays != null && $Object.hasOwnProperty.call(message, "pays") && message.pays.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.pays);
                if (message.receives != null && $Object.hasOwnProperty.call(message, "receives") && message.receives.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.receives);
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading") && message.reading !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.reading);
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh") && (typeof message.importWh === "object" ? message.importWh.low || message.importWh.high : message.importWh !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.importWh);
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh") && (typeof message.exportWh === "object" ? message.exportWh.low || message.exportWh.high : message.exportWh !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.exportWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.quality);
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey") && message.meterKey.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.meterKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an HouseholdSlotState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.HouseholdSlotState & gridhood.ledger.HouseholdSlotState.$Shape} HouseholdSlotState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies an HouseholdSlotState message.
             * @function verify
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            HouseholdSlotState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.household != null && $Object.hasOwnProperty.call(message, "household"))
                    if (!$util.isString(message.household))
                        return "household: string expected";
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders")) {
                    if (!$Array.isArray(message.orders))
                        return "orders: array expected";
                    for (let i = 0; i < message.orders.length; ++i)
                        if (!$util.isInteger(message.orders[i]))
                            return "orders: integer[] expected";
                }
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    if (!(message.hold && typeof message.hold.length === "number" || $util.isString(message.hold)))
                        return "hold: buffer expected";
                if (message.boughtWh != null && $Object.hasOwnProperty.call(message, "boughtWh"))
                    if (!$util.isInteger(message.boughtWh) && !(message.boughtWh && $util.isInteger(message.boughtWh.low) && $util.isInteger(message.boughtWh.high)))
                        return "boughtWh: integer|Long expected";
                if (message.soldWh != null && $Object.hasOwnProperty.call(message, "soldWh"))
                    if (!$util.isInteger(message.soldWh) && !(message.soldWh && $util.isInteger(message.soldWh.low) && $util.isInteger(message.soldWh.high)))
                        return "soldWh: integer|Long expected";
                if (message.pays != null && $Object.hasOwnProperty.call(message, "pays"))
                    if (!(message.pays && typeof message.pays.length === "number" || $util.isString(message.pays)))
                        return "pays: buffer expected";
                if (message.receives != null && $Object.hasOwnProperty.call(message, "receives"))
                    if (!(message.receives && typeof message.receives.length === "number" || $util.isString(message.receives)))
                        return "receives: buffer expected";
                if (message.reading != null && $Object.hasOwnProperty.call(message, "reading"))
                    if (!$util.isInteger(message.reading))
                        return "reading: integer expected";
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh"))
                    if (!$util.isInteger(message.importWh) && !(message.importWh && $util.isInteger(message.importWh.low) && $util.isInteger(message.importWh.high)))
                        return "importWh: integer|Long expected";
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh"))
                    if (!$util.isInteger(message.exportWh) && !(message.exportWh && $util.isInteger(message.exportWh.low) && $util.isInteger(message.exportWh.high)))
                        return "exportWh: integer|Long expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.meterKey != null && $Object.hasOwnProperty.call(message, "meterKey"))
                    if (!(message.meterKey && typeof message.meterKey.length === "number" || $util.isString(message.meterKey)))
                        return "meterKey: buffer expected";
                return null;
            };

            /**
             * Creates an HouseholdSlotState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.HouseholdSlotState} HouseholdSlotState
             */
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
                return message;
            };

            /**
             * Creates a plain object from an HouseholdSlotState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.HouseholdSlotState
             * @static
             * @param {gridhood.ledger.HouseholdSlotState} message HouseholdSlotState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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
                return object;
            };

            /**
             * Converts this HouseholdSlotState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.HouseholdSlotState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HouseholdSlotState.prototype.toJSON = function() {
                return HouseholdSlotState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HouseholdSlotState;
        })();

        ledger.ReadingHistory = (function() {

            /**
             * Properties of a ReadingHistory.
             * @typedef {Object} gridhood.ledger.ReadingHistory.$Properties
             * @property {Array.<number|Long>|null} [importWh] ReadingHistory importWh
             * @property {Array.<number|Long>|null} [exportWh] ReadingHistory exportWh
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReadingHistory.
             * @memberof gridhood.ledger
             * @interface IReadingHistory
             * @augments gridhood.ledger.ReadingHistory.$Properties
             * @deprecated Use gridhood.ledger.ReadingHistory.$Properties instead.
             */

            /**
             * Shape of a ReadingHistory.
             * @typedef {gridhood.ledger.ReadingHistory.$Properties} gridhood.ledger.ReadingHistory.$Shape
             */

            /**
             * Constructs a new ReadingHistory.
             * @memberof gridhood.ledger
             * @classdesc Represents a ReadingHistory.
             * @constructor
             * @param {gridhood.ledger.ReadingHistory.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReadingHistory = function (properties) {
                this.importWh = [];
                this.exportWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReadingHistory importWh.
             * @member {Array.<number|Long>} importWh
             * @memberof gridhood.ledger.ReadingHistory
             * @instance
             */
            ReadingHistory.prototype.importWh = $util.emptyArray;

            /**
             * ReadingHistory exportWh.
             * @member {Array.<number|Long>} exportWh
             * @memberof gridhood.ledger.ReadingHistory
             * @instance
             */
            ReadingHistory.prototype.exportWh = $util.emptyArray;

            /**
             * Creates a new ReadingHistory instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {gridhood.ledger.ReadingHistory.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.ReadingHistory} ReadingHistory instance
             * @type {{
             *   (properties: gridhood.ledger.ReadingHistory.$Shape): gridhood.ledger.ReadingHistory & gridhood.ledger.ReadingHistory.$Shape;
             *   (properties?: gridhood.ledger.ReadingHistory.$Properties): gridhood.ledger.ReadingHistory;
             * }}
             */
            ReadingHistory.create = function(properties) {
                return new ReadingHistory(properties);
            };

            /**
             * Encodes the specified ReadingHistory message. Does not implicitly {@link gridhood.ledger.ReadingHistory.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {gridhood.ledger.ReadingHistory.$Properties} message ReadingHistory message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReadingHistory.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.importWh != null && message.importWh.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint64s(message.importWh);
                if (message.exportWh != null && message.exportWh.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint64s(message.exportWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReadingHistory message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.ReadingHistory & gridhood.ledger.ReadingHistory.$Shape} ReadingHistory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
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

            /**
             * Verifies a ReadingHistory message.
             * @function verify
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReadingHistory.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.importWh != null && $Object.hasOwnProperty.call(message, "importWh")) {
                    if (!$Array.isArray(message.importWh))
                        return "importWh: array expected";
                    for (let i = 0; i < message.importWh.length; ++i)
                        if (!$util.isInteger(message.importWh[i]) && !(message.importWh[i] && $util.isInteger(message.importWh[i].low) && $util.isInteger(message.importWh[i].high)))
                            return "importWh: integer|Long[] expected";
                }
                if (message.exportWh != null && $Object.hasOwnProperty.call(message, "exportWh")) {
                    if (!$Array.isArray(message.exportWh))
                        return "exportWh: array expected";
                    for (let i = 0; i < message.exportWh.length; ++i)
                        if (!$util.isInteger(message.exportWh[i]) && !(message.exportWh[i] && $util.isInteger(message.exportWh[i].low) && $util.isInteger(message.exportWh[i].high)))
                            return "exportWh: integer|Long[] expected";
                }
                return null;
            };

            /**
             * Creates a ReadingHistory message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.ReadingHistory} ReadingHistory
             */
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

            /**
             * Creates a plain object from a ReadingHistory message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.ReadingHistory
             * @static
             * @param {gridhood.ledger.ReadingHistory} message ReadingHistory
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
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

            /**
             * Converts this ReadingHistory to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.ReadingHistory
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReadingHistory.prototype.toJSON = function() {
                return ReadingHistory.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReadingHistory;
        })();

        ledger.PostingList = (function() {

            /**
             * Properties of a PostingList.
             * @typedef {Object} gridhood.ledger.PostingList.$Properties
             * @property {Array.<gridhood.ledger.PostingState.$Properties>|null} [postings] PostingList postings
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PostingList.
             * @memberof gridhood.ledger
             * @interface IPostingList
             * @augments gridhood.ledger.PostingList.$Properties
             * @deprecated Use gridhood.ledger.PostingList.$Properties instead.
             */

            /**
             * Shape of a PostingList.
             * @typedef {gridhood.ledger.PostingList.$Properties} gridhood.ledger.PostingList.$Shape
             */

            /**
             * Constructs a new PostingList.
             * @memberof gridhood.ledger
             * @classdesc Represents a PostingList.
             * @constructor
             * @param {gridhood.ledger.PostingList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PostingList = function (properties) {
                this.postings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PostingList postings.
             * @member {Array.<gridhood.ledger.PostingState.$Properties>} postings
             * @memberof gridhood.ledger.PostingList
             * @instance
             */
            PostingList.prototype.postings = $util.emptyArray;

            /**
             * Creates a new PostingList instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {gridhood.ledger.PostingList.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.PostingList} PostingList instance
             * @type {{
             *   (properties: gridhood.ledger.PostingList.$Shape): gridhood.ledger.PostingList & gridhood.ledger.PostingList.$Shape;
             *   (properties?: gridhood.ledger.PostingList.$Properties): gridhood.ledger.PostingList;
             * }}
             */
            PostingList.create = function(properties) {
                return new PostingList(properties);
            };

            /**
             * Encodes the specified PostingList message. Does not implicitly {@link gridhood.ledger.PostingList.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {gridhood.ledger.PostingList.$Properties} message PostingList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PostingList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.postings != null && message.postings.length)
                    for (let i = 0; i < message.postings.length; ++i)
                        $root.gridhood.ledger.PostingState.encode(message.postings[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PostingList message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.PostingList & gridhood.ledger.PostingList.$Shape} PostingList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PostingList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PostingList();
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
                            if (!(message.postings && message.postings.length))
                                message.postings = [];
                            message.postings.push($root.gridhood.ledger.PostingState.decode(reader, reader.size(), $undefined, _depth + 1));
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

            /**
             * Verifies a PostingList message.
             * @function verify
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PostingList.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.postings != null && $Object.hasOwnProperty.call(message, "postings")) {
                    if (!$Array.isArray(message.postings))
                        return "postings: array expected";
                    for (let i = 0; i < message.postings.length; ++i) {
                        let error = $root.gridhood.ledger.PostingState.verify(message.postings[i], _depth + 1);
                        if (error)
                            return "postings." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a PostingList message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.PostingList} PostingList
             */
            PostingList.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PostingList)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PostingList: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PostingList();
                if (object.postings) {
                    if (!$Array.isArray(object.postings))
                        throw $TypeError(".gridhood.ledger.PostingList.postings: array expected");
                    message.postings = $Array(object.postings.length);
                    for (let i = 0; i < object.postings.length; ++i) {
                        if (!$util.isObject(object.postings[i]))
                            throw $TypeError(".gridhood.ledger.PostingList.postings: object expected");
                        message.postings[i] = $root.gridhood.ledger.PostingState.fromObject(object.postings[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a PostingList message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.PostingList
             * @static
             * @param {gridhood.ledger.PostingList} message PostingList
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PostingList.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.postings = [];
                if (message.postings && message.postings.length) {
                    object.postings = $Array(message.postings.length);
                    for (let j = 0; j < message.postings.length; ++j)
                        object.postings[j] = $root.gridhood.ledger.PostingState.toObject(message.postings[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this PostingList to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.PostingList
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PostingList.prototype.toJSON = function() {
                return PostingList.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PostingList;
        })();

        ledger.PostingState = (function() {

            /**
             * Properties of a PostingState.
             * @typedef {Object} gridhood.ledger.PostingState.$Properties
             * @property {string|null} [code] PostingState code
             * @property {string|null} [from] PostingState from
             * @property {string|null} [to] PostingState to
             * @property {Uint8Array|null} [amount] PostingState amount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PostingState.
             * @memberof gridhood.ledger
             * @interface IPostingState
             * @augments gridhood.ledger.PostingState.$Properties
             * @deprecated Use gridhood.ledger.PostingState.$Properties instead.
             */

            /**
             * Shape of a PostingState.
             * @typedef {gridhood.ledger.PostingState.$Properties} gridhood.ledger.PostingState.$Shape
             */

            /**
             * Constructs a new PostingState.
             * @memberof gridhood.ledger
             * @classdesc Represents a PostingState.
             * @constructor
             * @param {gridhood.ledger.PostingState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PostingState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PostingState code.
             * @member {string} code
             * @memberof gridhood.ledger.PostingState
             * @instance
             */
            PostingState.prototype.code = "";

            /**
             * PostingState from.
             * @member {string} from
             * @memberof gridhood.ledger.PostingState
             * @instance
             */
            PostingState.prototype.from = "";

            /**
             * PostingState to.
             * @member {string} to
             * @memberof gridhood.ledger.PostingState
             * @instance
             */
            PostingState.prototype.to = "";

            /**
             * PostingState amount.
             * @member {Uint8Array} amount
             * @memberof gridhood.ledger.PostingState
             * @instance
             */
            PostingState.prototype.amount = $util.newBuffer([]);

            /**
             * Creates a new PostingState instance using the specified properties.
             * @function create
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {gridhood.ledger.PostingState.$Properties=} [properties] Properties to set
             * @returns {gridhood.ledger.PostingState} PostingState instance
             * @type {{
             *   (properties: gridhood.ledger.PostingState.$Shape): gridhood.ledger.PostingState & gridhood.ledger.PostingState.$Shape;
             *   (properties?: gridhood.ledger.PostingState.$Properties): gridhood.ledger.PostingState;
             * }}
             */
            PostingState.create = function(properties) {
                return new PostingState(properties);
            };

            /**
             * Encodes the specified PostingState message. Does not implicitly {@link gridhood.ledger.PostingState.verify|verify} messages.
             * @function encode
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {gridhood.ledger.PostingState.$Properties} message PostingState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PostingState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.from);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.to);
                if (message.amount != null && $Object.hasOwnProperty.call(message, "amount") && message.amount.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.amount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PostingState message from the specified reader or buffer.
             * @function decode
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gridhood.ledger.PostingState & gridhood.ledger.PostingState.$Shape} PostingState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PostingState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gridhood.ledger.PostingState();
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
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.amount = value;
                            else
                                delete message.amount;
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

            /**
             * Verifies a PostingState message.
             * @function verify
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PostingState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    if (!$util.isString(message.from))
                        return "from: string expected";
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    if (!$util.isString(message.to))
                        return "to: string expected";
                if (message.amount != null && $Object.hasOwnProperty.call(message, "amount"))
                    if (!(message.amount && typeof message.amount.length === "number" || $util.isString(message.amount)))
                        return "amount: buffer expected";
                return null;
            };

            /**
             * Creates a PostingState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gridhood.ledger.PostingState} PostingState
             */
            PostingState.fromObject = function (object, _depth) {
                if (object instanceof $root.gridhood.ledger.PostingState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gridhood.ledger.PostingState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gridhood.ledger.PostingState();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.from != null)
                    if (typeof object.from !== "string" || object.from.length)
                        message.from = $String(object.from);
                if (object.to != null)
                    if (typeof object.to !== "string" || object.to.length)
                        message.to = $String(object.to);
                if (object.amount != null)
                    if (object.amount.length)
                        if (typeof object.amount === "string")
                            $util.base64.decode(object.amount, message.amount = $util.newBuffer($util.base64.length(object.amount)), 0);
                        else if (object.amount.length >= 0)
                            message.amount = object.amount;
                return message;
            };

            /**
             * Creates a plain object from a PostingState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gridhood.ledger.PostingState
             * @static
             * @param {gridhood.ledger.PostingState} message PostingState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PostingState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.from = "";
                    object.to = "";
                    if (options.bytes === $String)
                        object.amount = "";
                    else {
                        object.amount = [];
                        if (options.bytes !== $Array)
                            object.amount = $util.newBuffer(object.amount);
                    }
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    object.from = message.from;
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    object.to = message.to;
                if (message.amount != null && $Object.hasOwnProperty.call(message, "amount"))
                    object.amount = options.bytes === $String ? $util.base64.encode(message.amount, 0, message.amount.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.amount) : message.amount;
                return object;
            };

            /**
             * Converts this PostingState to JSON.
             * @function toJSON
             * @memberof gridhood.ledger.PostingState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PostingState.prototype.toJSON = function() {
                return PostingState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PostingState;
        })();

        return ledger;
    })();

    return gridhood;
})();

export {
  $root as default
};
