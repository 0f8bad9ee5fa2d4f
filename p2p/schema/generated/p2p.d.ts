import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace gridhood. */
export namespace gridhood {

    /** Namespace p2p. */
    namespace p2p {

        /**
         * Properties of a SyncRequest.
         * @deprecated Use gridhood.p2p.SyncRequest.$Properties instead.
         */
        interface ISyncRequest extends gridhood.p2p.SyncRequest.$Properties {
        }

        /** Represents a SyncRequest. */
        class SyncRequest {

            /**
             * Constructs a new SyncRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.SyncRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SyncRequest status. */
            status?: (gridhood.p2p.StatusRequest.$Properties|null);

            /** SyncRequest blocks. */
            blocks?: (gridhood.p2p.BlocksRequest.$Properties|null);

            /** SyncRequest consumed. */
            consumed?: (gridhood.p2p.Consumed.$Properties|null);

            /** SyncRequest kind. */
            kind?: ("status"|"blocks"|"consumed");

            /**
             * Encodes the specified SyncRequest message. Does not implicitly {@link gridhood.p2p.SyncRequest.verify|verify} messages.
             * @param message SyncRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.SyncRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.SyncRequest & gridhood.p2p.SyncRequest.$Shape} SyncRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.SyncRequest & gridhood.p2p.SyncRequest.$Shape;

            /**
             * Creates a SyncRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SyncRequest
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.SyncRequest;

            /**
             * Creates a plain object from a SyncRequest message. Also converts values to other types if specified.
             * @param message SyncRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.SyncRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SyncRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SyncRequest {

            /** Properties of a SyncRequest. */
            interface $Properties {

                /** SyncRequest status */
                status?: (gridhood.p2p.StatusRequest.$Properties|null);

                /** SyncRequest blocks */
                blocks?: (gridhood.p2p.BlocksRequest.$Properties|null);

                /** SyncRequest consumed */
                consumed?: (gridhood.p2p.Consumed.$Properties|null);

                /** SyncRequest kind */
                kind?: ("status"|"blocks"|"consumed");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SyncRequest. */
            type $Shape = {
              status?: gridhood.p2p.StatusRequest.$Shape|null;
              blocks?: gridhood.p2p.BlocksRequest.$Shape|null;
              consumed?: gridhood.p2p.Consumed.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; status?: null; blocks?: null; consumed?: null }|{ kind?: "status"; status: gridhood.p2p.StatusRequest.$Shape; blocks?: null; consumed?: null }|{ kind?: "blocks"; status?: null; blocks: gridhood.p2p.BlocksRequest.$Shape; consumed?: null }|{ kind?: "consumed"; status?: null; blocks?: null; consumed: gridhood.p2p.Consumed.$Shape })
            );
        }

        /**
         * Properties of a StatusRequest.
         * @deprecated Use gridhood.p2p.StatusRequest.$Properties instead.
         */
        interface IStatusRequest extends gridhood.p2p.StatusRequest.$Properties {
        }

        /** Represents a StatusRequest. */
        class StatusRequest {

            /**
             * Constructs a new StatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.StatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified StatusRequest message. Does not implicitly {@link gridhood.p2p.StatusRequest.verify|verify} messages.
             * @param message StatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.StatusRequest & gridhood.p2p.StatusRequest.$Shape} StatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.StatusRequest & gridhood.p2p.StatusRequest.$Shape;

            /**
             * Creates a StatusRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StatusRequest
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.StatusRequest;

            /**
             * Creates a plain object from a StatusRequest message. Also converts values to other types if specified.
             * @param message StatusRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.StatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StatusRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StatusRequest {

            /** Properties of a StatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StatusRequest. */
            type $Shape = gridhood.p2p.StatusRequest.$Properties;
        }

        /**
         * Properties of a BlocksRequest.
         * @deprecated Use gridhood.p2p.BlocksRequest.$Properties instead.
         */
        interface IBlocksRequest extends gridhood.p2p.BlocksRequest.$Properties {
        }

        /** Represents a BlocksRequest. */
        class BlocksRequest {

            /**
             * Constructs a new BlocksRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.BlocksRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlocksRequest fromHeight. */
            fromHeight: (number|Long);

            /** BlocksRequest maxCount. */
            maxCount: number;

            /** BlocksRequest maxBytes. */
            maxBytes: number;

            /**
             * Encodes the specified BlocksRequest message. Does not implicitly {@link gridhood.p2p.BlocksRequest.verify|verify} messages.
             * @param message BlocksRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.BlocksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlocksRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.BlocksRequest & gridhood.p2p.BlocksRequest.$Shape} BlocksRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.BlocksRequest & gridhood.p2p.BlocksRequest.$Shape;

            /**
             * Creates a BlocksRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlocksRequest
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.BlocksRequest;

            /**
             * Creates a plain object from a BlocksRequest message. Also converts values to other types if specified.
             * @param message BlocksRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.BlocksRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlocksRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlocksRequest {

            /** Properties of a BlocksRequest. */
            interface $Properties {

                /** BlocksRequest fromHeight */
                fromHeight?: (number|Long|null);

                /** BlocksRequest maxCount */
                maxCount?: (number|null);

                /** BlocksRequest maxBytes */
                maxBytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlocksRequest. */
            type $Shape = gridhood.p2p.BlocksRequest.$Properties;
        }

        /**
         * Properties of a Consumed.
         * @deprecated Use gridhood.p2p.Consumed.$Properties instead.
         */
        interface IConsumed extends gridhood.p2p.Consumed.$Properties {
        }

        /** Represents a Consumed. */
        class Consumed {

            /**
             * Constructs a new Consumed.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.Consumed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Consumed bytes. */
            bytes: number;

            /**
             * Encodes the specified Consumed message. Does not implicitly {@link gridhood.p2p.Consumed.verify|verify} messages.
             * @param message Consumed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.Consumed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Consumed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.Consumed & gridhood.p2p.Consumed.$Shape} Consumed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.Consumed & gridhood.p2p.Consumed.$Shape;

            /**
             * Creates a Consumed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Consumed
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.Consumed;

            /**
             * Creates a plain object from a Consumed message. Also converts values to other types if specified.
             * @param message Consumed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.Consumed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Consumed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Consumed {

            /** Properties of a Consumed. */
            interface $Properties {

                /** Consumed bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Consumed. */
            type $Shape = gridhood.p2p.Consumed.$Properties;
        }

        /**
         * Properties of a SyncResponse.
         * @deprecated Use gridhood.p2p.SyncResponse.$Properties instead.
         */
        interface ISyncResponse extends gridhood.p2p.SyncResponse.$Properties {
        }

        /** Represents a SyncResponse. */
        class SyncResponse {

            /**
             * Constructs a new SyncResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.SyncResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SyncResponse status. */
            status?: (gridhood.p2p.Status.$Properties|null);

            /** SyncResponse block. */
            block?: (gridhood.p2p.Block.$Properties|null);

            /** SyncResponse end. */
            end?: (gridhood.p2p.End.$Properties|null);

            /** SyncResponse refusal. */
            refusal?: (gridhood.p2p.Refusal.$Properties|null);

            /** SyncResponse kind. */
            kind?: ("status"|"block"|"end"|"refusal");

            /**
             * Encodes the specified SyncResponse message. Does not implicitly {@link gridhood.p2p.SyncResponse.verify|verify} messages.
             * @param message SyncResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.SyncResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.SyncResponse & gridhood.p2p.SyncResponse.$Shape} SyncResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.SyncResponse & gridhood.p2p.SyncResponse.$Shape;

            /**
             * Creates a SyncResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SyncResponse
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.SyncResponse;

            /**
             * Creates a plain object from a SyncResponse message. Also converts values to other types if specified.
             * @param message SyncResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.SyncResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SyncResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SyncResponse {

            /** Properties of a SyncResponse. */
            interface $Properties {

                /** SyncResponse status */
                status?: (gridhood.p2p.Status.$Properties|null);

                /** SyncResponse block */
                block?: (gridhood.p2p.Block.$Properties|null);

                /** SyncResponse end */
                end?: (gridhood.p2p.End.$Properties|null);

                /** SyncResponse refusal */
                refusal?: (gridhood.p2p.Refusal.$Properties|null);

                /** SyncResponse kind */
                kind?: ("status"|"block"|"end"|"refusal");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a SyncResponse. */
            type $Shape = {
              status?: gridhood.p2p.Status.$Shape|null;
              block?: gridhood.p2p.Block.$Shape|null;
              end?: gridhood.p2p.End.$Shape|null;
              refusal?: gridhood.p2p.Refusal.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; status?: null; block?: null; end?: null; refusal?: null }|{ kind?: "status"; status: gridhood.p2p.Status.$Shape; block?: null; end?: null; refusal?: null }|{ kind?: "block"; status?: null; block: gridhood.p2p.Block.$Shape; end?: null; refusal?: null }|{ kind?: "end"; status?: null; block?: null; end: gridhood.p2p.End.$Shape; refusal?: null }|{ kind?: "refusal"; status?: null; block?: null; end?: null; refusal: gridhood.p2p.Refusal.$Shape })
            );
        }

        /**
         * Properties of a Status.
         * @deprecated Use gridhood.p2p.Status.$Properties instead.
         */
        interface IStatus extends gridhood.p2p.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status height. */
            height: (number|Long);

            /** Status headHash. */
            headHash: Uint8Array;

            /** Status earliestHeight. */
            earliestHeight: (number|Long);

            /** Status timeMs. */
            timeMs: (number|Long);

            /**
             * Encodes the specified Status message. Does not implicitly {@link gridhood.p2p.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.Status & gridhood.p2p.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.Status & gridhood.p2p.Status.$Shape;

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Status to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Status {

            /** Properties of a Status. */
            interface $Properties {

                /** Status height */
                height?: (number|Long|null);

                /** Status headHash */
                headHash?: (Uint8Array|null);

                /** Status earliestHeight */
                earliestHeight?: (number|Long|null);

                /** Status timeMs */
                timeMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = gridhood.p2p.Status.$Properties;
        }

        /**
         * Properties of a Block.
         * @deprecated Use gridhood.p2p.Block.$Properties instead.
         */
        interface IBlock extends gridhood.p2p.Block.$Properties {
        }

        /** Represents a Block. */
        class Block {

            /**
             * Constructs a new Block.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.Block.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Block block. */
            block: Uint8Array;

            /** Block certificate. */
            certificate: Uint8Array;

            /**
             * Encodes the specified Block message. Does not implicitly {@link gridhood.p2p.Block.verify|verify} messages.
             * @param message Block message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.Block & gridhood.p2p.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.Block & gridhood.p2p.Block.$Shape;

            /**
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Block
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.Block;

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @param message Block
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.Block, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Block to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Block {

            /** Properties of a Block. */
            interface $Properties {

                /** Block block */
                block?: (Uint8Array|null);

                /** Block certificate */
                certificate?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Block. */
            type $Shape = gridhood.p2p.Block.$Properties;
        }

        /**
         * Properties of an End.
         * @deprecated Use gridhood.p2p.End.$Properties instead.
         */
        interface IEnd extends gridhood.p2p.End.$Properties {
        }

        /** Represents an End. */
        class End {

            /**
             * Constructs a new End.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.End.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified End message. Does not implicitly {@link gridhood.p2p.End.verify|verify} messages.
             * @param message End message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.End.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an End message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.End & gridhood.p2p.End.$Shape} End
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.End & gridhood.p2p.End.$Shape;

            /**
             * Creates an End message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns End
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.End;

            /**
             * Creates a plain object from an End message. Also converts values to other types if specified.
             * @param message End
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.End, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this End to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace End {

            /** Properties of an End. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an End. */
            type $Shape = gridhood.p2p.End.$Properties;
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use gridhood.p2p.Refusal.$Properties instead.
         */
        interface IRefusal extends gridhood.p2p.Refusal.$Properties {
        }

        /** Represents a Refusal. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refusal reason. */
            reason: gridhood.p2p.Reason;

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link gridhood.p2p.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.Refusal & gridhood.p2p.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.Refusal & gridhood.p2p.Refusal.$Shape;

            /**
             * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Refusal
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.Refusal;

            /**
             * Creates a plain object from a Refusal message. Also converts values to other types if specified.
             * @param message Refusal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.Refusal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Refusal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** Refusal reason */
                reason?: (gridhood.p2p.Reason|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = gridhood.p2p.Refusal.$Properties;
        }

        /** Reason enum. */
        enum Reason {

            /** REASON_UNSPECIFIED value */
            REASON_UNSPECIFIED = 0,

            /** REASON_BUSY value */
            REASON_BUSY = 1,

            /** REASON_UNAVAILABLE value */
            REASON_UNAVAILABLE = 2
        }

        /**
         * Properties of a PresenceRequest.
         * @deprecated Use gridhood.p2p.PresenceRequest.$Properties instead.
         */
        interface IPresenceRequest extends gridhood.p2p.PresenceRequest.$Properties {
        }

        /** Represents a PresenceRequest. */
        class PresenceRequest {

            /**
             * Constructs a new PresenceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.PresenceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceRequest nonce. */
            nonce: Uint8Array;

            /** PresenceRequest passedOn. */
            passedOn: boolean;

            /**
             * Encodes the specified PresenceRequest message. Does not implicitly {@link gridhood.p2p.PresenceRequest.verify|verify} messages.
             * @param message PresenceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.PresenceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.PresenceRequest & gridhood.p2p.PresenceRequest.$Shape} PresenceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.PresenceRequest & gridhood.p2p.PresenceRequest.$Shape;

            /**
             * Creates a PresenceRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PresenceRequest
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.PresenceRequest;

            /**
             * Creates a plain object from a PresenceRequest message. Also converts values to other types if specified.
             * @param message PresenceRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.PresenceRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PresenceRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PresenceRequest {

            /** Properties of a PresenceRequest. */
            interface $Properties {

                /** PresenceRequest nonce */
                nonce?: (Uint8Array|null);

                /** PresenceRequest passedOn */
                passedOn?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceRequest. */
            type $Shape = gridhood.p2p.PresenceRequest.$Properties;
        }

        /**
         * Properties of a PresenceResponse.
         * @deprecated Use gridhood.p2p.PresenceResponse.$Properties instead.
         */
        interface IPresenceResponse extends gridhood.p2p.PresenceResponse.$Properties {
        }

        /** Represents a PresenceResponse. */
        class PresenceResponse {

            /**
             * Constructs a new PresenceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.p2p.PresenceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceResponse connections. */
            connections: number;

            /** PresenceResponse answers. */
            answers: Uint8Array[];

            /**
             * Encodes the specified PresenceResponse message. Does not implicitly {@link gridhood.p2p.PresenceResponse.verify|verify} messages.
             * @param message PresenceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.p2p.PresenceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.p2p.PresenceResponse & gridhood.p2p.PresenceResponse.$Shape} PresenceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.p2p.PresenceResponse & gridhood.p2p.PresenceResponse.$Shape;

            /**
             * Creates a PresenceResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PresenceResponse
             */
            static fromObject(object: { [k: string]: any }): gridhood.p2p.PresenceResponse;

            /**
             * Creates a plain object from a PresenceResponse message. Also converts values to other types if specified.
             * @param message PresenceResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.p2p.PresenceResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PresenceResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PresenceResponse {

            /** Properties of a PresenceResponse. */
            interface $Properties {

                /** PresenceResponse connections */
                connections?: (number|null);

                /** PresenceResponse answers */
                answers?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceResponse. */
            type $Shape = gridhood.p2p.PresenceResponse.$Properties;
        }
    }
}
