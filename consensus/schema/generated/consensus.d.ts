import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace gridhood. */
export namespace gridhood {

    /** Namespace consensus. */
    namespace consensus {

        /**
         * Properties of a ProposalBody.
         * @deprecated Use gridhood.consensus.ProposalBody.$Properties instead.
         */
        interface IProposalBody extends gridhood.consensus.ProposalBody.$Properties {
        }

        /** Represents a ProposalBody. */
        class ProposalBody {

            /**
             * Constructs a new ProposalBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.ProposalBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProposalBody height. */
            height: (number|Long);

            /** ProposalBody round. */
            round: number;

            /** ProposalBody blockId. */
            blockId: Uint8Array;

            /** ProposalBody timeMs. */
            timeMs: (number|Long);

            /** ProposalBody validRound. */
            validRound: number;

            /**
             * Encodes the specified ProposalBody message. Does not implicitly {@link gridhood.consensus.ProposalBody.verify|verify} messages.
             * @param message ProposalBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.ProposalBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProposalBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.ProposalBody & gridhood.consensus.ProposalBody.$Shape} ProposalBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.ProposalBody & gridhood.consensus.ProposalBody.$Shape;

            /**
             * Creates a ProposalBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProposalBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.ProposalBody;

            /**
             * Creates a plain object from a ProposalBody message. Also converts values to other types if specified.
             * @param message ProposalBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.ProposalBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProposalBody to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ProposalBody {

            /** Properties of a ProposalBody. */
            interface $Properties {

                /** ProposalBody height */
                height?: (number|Long|null);

                /** ProposalBody round */
                round?: (number|null);

                /** ProposalBody blockId */
                blockId?: (Uint8Array|null);

                /** ProposalBody timeMs */
                timeMs?: (number|Long|null);

                /** ProposalBody validRound */
                validRound?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProposalBody. */
            type $Shape = gridhood.consensus.ProposalBody.$Properties;
        }

        /**
         * Properties of a PrevoteBody.
         * @deprecated Use gridhood.consensus.PrevoteBody.$Properties instead.
         */
        interface IPrevoteBody extends gridhood.consensus.PrevoteBody.$Properties {
        }

        /** Represents a PrevoteBody. */
        class PrevoteBody {

            /**
             * Constructs a new PrevoteBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.PrevoteBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrevoteBody height. */
            height: (number|Long);

            /** PrevoteBody round. */
            round: number;

            /** PrevoteBody blockId. */
            blockId: Uint8Array;

            /** PrevoteBody validRound. */
            validRound: number;

            /**
             * Encodes the specified PrevoteBody message. Does not implicitly {@link gridhood.consensus.PrevoteBody.verify|verify} messages.
             * @param message PrevoteBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.PrevoteBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrevoteBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.PrevoteBody & gridhood.consensus.PrevoteBody.$Shape} PrevoteBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.PrevoteBody & gridhood.consensus.PrevoteBody.$Shape;

            /**
             * Creates a PrevoteBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PrevoteBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.PrevoteBody;

            /**
             * Creates a plain object from a PrevoteBody message. Also converts values to other types if specified.
             * @param message PrevoteBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.PrevoteBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PrevoteBody to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PrevoteBody {

            /** Properties of a PrevoteBody. */
            interface $Properties {

                /** PrevoteBody height */
                height?: (number|Long|null);

                /** PrevoteBody round */
                round?: (number|null);

                /** PrevoteBody blockId */
                blockId?: (Uint8Array|null);

                /** PrevoteBody validRound */
                validRound?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PrevoteBody. */
            type $Shape = gridhood.consensus.PrevoteBody.$Properties;
        }

        /**
         * Properties of a PrecommitBody.
         * @deprecated Use gridhood.consensus.PrecommitBody.$Properties instead.
         */
        interface IPrecommitBody extends gridhood.consensus.PrecommitBody.$Properties {
        }

        /** Represents a PrecommitBody. */
        class PrecommitBody {

            /**
             * Constructs a new PrecommitBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.PrecommitBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrecommitBody height. */
            height: (number|Long);

            /** PrecommitBody round. */
            round: number;

            /** PrecommitBody blockId. */
            blockId: Uint8Array;

            /**
             * Encodes the specified PrecommitBody message. Does not implicitly {@link gridhood.consensus.PrecommitBody.verify|verify} messages.
             * @param message PrecommitBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.PrecommitBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrecommitBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.PrecommitBody & gridhood.consensus.PrecommitBody.$Shape} PrecommitBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.PrecommitBody & gridhood.consensus.PrecommitBody.$Shape;

            /**
             * Creates a PrecommitBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PrecommitBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.PrecommitBody;

            /**
             * Creates a plain object from a PrecommitBody message. Also converts values to other types if specified.
             * @param message PrecommitBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.PrecommitBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PrecommitBody to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PrecommitBody {

            /** Properties of a PrecommitBody. */
            interface $Properties {

                /** PrecommitBody height */
                height?: (number|Long|null);

                /** PrecommitBody round */
                round?: (number|null);

                /** PrecommitBody blockId */
                blockId?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PrecommitBody. */
            type $Shape = gridhood.consensus.PrecommitBody.$Properties;
        }

        /**
         * Properties of a Signed.
         * @deprecated Use gridhood.consensus.Signed.$Properties instead.
         */
        interface ISigned extends gridhood.consensus.Signed.$Properties {
        }

        /** Represents a Signed. */
        class Signed {

            /**
             * Constructs a new Signed.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.Signed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signed body. */
            body: Uint8Array;

            /** Signed authorityIndex. */
            authorityIndex: number;

            /** Signed signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified Signed message. Does not implicitly {@link gridhood.consensus.Signed.verify|verify} messages.
             * @param message Signed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.Signed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.Signed & gridhood.consensus.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.Signed & gridhood.consensus.Signed.$Shape;

            /**
             * Creates a Signed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Signed
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.Signed;

            /**
             * Creates a plain object from a Signed message. Also converts values to other types if specified.
             * @param message Signed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.Signed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Signed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Signed {

            /** Properties of a Signed. */
            interface $Properties {

                /** Signed body */
                body?: (Uint8Array|null);

                /** Signed authorityIndex */
                authorityIndex?: (number|null);

                /** Signed signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signed. */
            type $Shape = gridhood.consensus.Signed.$Properties;
        }

        /**
         * Properties of a PolkaCertificate.
         * @deprecated Use gridhood.consensus.PolkaCertificate.$Properties instead.
         */
        interface IPolkaCertificate extends gridhood.consensus.PolkaCertificate.$Properties {
        }

        /** Represents a PolkaCertificate. */
        class PolkaCertificate {

            /**
             * Constructs a new PolkaCertificate.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.PolkaCertificate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolkaCertificate height. */
            height: (number|Long);

            /** PolkaCertificate round. */
            round: number;

            /** PolkaCertificate blockId. */
            blockId: Uint8Array;

            /** PolkaCertificate signatures. */
            signatures: gridhood.consensus.PolkaSignature.$Properties[];

            /**
             * Encodes the specified PolkaCertificate message. Does not implicitly {@link gridhood.consensus.PolkaCertificate.verify|verify} messages.
             * @param message PolkaCertificate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.PolkaCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolkaCertificate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.PolkaCertificate & gridhood.consensus.PolkaCertificate.$Shape} PolkaCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.PolkaCertificate & gridhood.consensus.PolkaCertificate.$Shape;

            /**
             * Creates a PolkaCertificate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolkaCertificate
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.PolkaCertificate;

            /**
             * Creates a plain object from a PolkaCertificate message. Also converts values to other types if specified.
             * @param message PolkaCertificate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.PolkaCertificate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolkaCertificate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PolkaCertificate {

            /** Properties of a PolkaCertificate. */
            interface $Properties {

                /** PolkaCertificate height */
                height?: (number|Long|null);

                /** PolkaCertificate round */
                round?: (number|null);

                /** PolkaCertificate blockId */
                blockId?: (Uint8Array|null);

                /** PolkaCertificate signatures */
                signatures?: (gridhood.consensus.PolkaSignature.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolkaCertificate. */
            type $Shape = gridhood.consensus.PolkaCertificate.$Properties;
        }

        /**
         * Properties of a PolkaSignature.
         * @deprecated Use gridhood.consensus.PolkaSignature.$Properties instead.
         */
        interface IPolkaSignature extends gridhood.consensus.PolkaSignature.$Properties {
        }

        /** Represents a PolkaSignature. */
        class PolkaSignature {

            /**
             * Constructs a new PolkaSignature.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.PolkaSignature.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolkaSignature authorityIndex. */
            authorityIndex: number;

            /** PolkaSignature validRound. */
            validRound: number;

            /** PolkaSignature signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified PolkaSignature message. Does not implicitly {@link gridhood.consensus.PolkaSignature.verify|verify} messages.
             * @param message PolkaSignature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.PolkaSignature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolkaSignature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.PolkaSignature & gridhood.consensus.PolkaSignature.$Shape} PolkaSignature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.PolkaSignature & gridhood.consensus.PolkaSignature.$Shape;

            /**
             * Creates a PolkaSignature message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PolkaSignature
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.PolkaSignature;

            /**
             * Creates a plain object from a PolkaSignature message. Also converts values to other types if specified.
             * @param message PolkaSignature
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.PolkaSignature, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PolkaSignature to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PolkaSignature {

            /** Properties of a PolkaSignature. */
            interface $Properties {

                /** PolkaSignature authorityIndex */
                authorityIndex?: (number|null);

                /** PolkaSignature validRound */
                validRound?: (number|null);

                /** PolkaSignature signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolkaSignature. */
            type $Shape = gridhood.consensus.PolkaSignature.$Properties;
        }

        /**
         * Properties of a RoundCertificate.
         * @deprecated Use gridhood.consensus.RoundCertificate.$Properties instead.
         */
        interface IRoundCertificate extends gridhood.consensus.RoundCertificate.$Properties {
        }

        /** Represents a RoundCertificate. */
        class RoundCertificate {

            /**
             * Constructs a new RoundCertificate.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.RoundCertificate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoundCertificate precommitAny. */
            precommitAny: boolean;

            /** RoundCertificate height. */
            height: (number|Long);

            /** RoundCertificate round. */
            round: number;

            /** RoundCertificate votes. */
            votes: gridhood.consensus.RoundVote.$Properties[];

            /**
             * Encodes the specified RoundCertificate message. Does not implicitly {@link gridhood.consensus.RoundCertificate.verify|verify} messages.
             * @param message RoundCertificate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.RoundCertificate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoundCertificate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.RoundCertificate & gridhood.consensus.RoundCertificate.$Shape} RoundCertificate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.RoundCertificate & gridhood.consensus.RoundCertificate.$Shape;

            /**
             * Creates a RoundCertificate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoundCertificate
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.RoundCertificate;

            /**
             * Creates a plain object from a RoundCertificate message. Also converts values to other types if specified.
             * @param message RoundCertificate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.RoundCertificate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoundCertificate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoundCertificate {

            /** Properties of a RoundCertificate. */
            interface $Properties {

                /** RoundCertificate precommitAny */
                precommitAny?: (boolean|null);

                /** RoundCertificate height */
                height?: (number|Long|null);

                /** RoundCertificate round */
                round?: (number|null);

                /** RoundCertificate votes */
                votes?: (gridhood.consensus.RoundVote.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoundCertificate. */
            type $Shape = gridhood.consensus.RoundCertificate.$Properties;
        }

        /**
         * Properties of a RoundVote.
         * @deprecated Use gridhood.consensus.RoundVote.$Properties instead.
         */
        interface IRoundVote extends gridhood.consensus.RoundVote.$Properties {
        }

        /** Represents a RoundVote. */
        class RoundVote {

            /**
             * Constructs a new RoundVote.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.RoundVote.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoundVote authorityIndex. */
            authorityIndex: number;

            /** RoundVote precommit. */
            precommit: boolean;

            /** RoundVote blockId. */
            blockId: Uint8Array;

            /** RoundVote validRound. */
            validRound: number;

            /** RoundVote signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified RoundVote message. Does not implicitly {@link gridhood.consensus.RoundVote.verify|verify} messages.
             * @param message RoundVote message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.RoundVote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoundVote message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.RoundVote & gridhood.consensus.RoundVote.$Shape} RoundVote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.RoundVote & gridhood.consensus.RoundVote.$Shape;

            /**
             * Creates a RoundVote message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RoundVote
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.RoundVote;

            /**
             * Creates a plain object from a RoundVote message. Also converts values to other types if specified.
             * @param message RoundVote
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.RoundVote, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RoundVote to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RoundVote {

            /** Properties of a RoundVote. */
            interface $Properties {

                /** RoundVote authorityIndex */
                authorityIndex?: (number|null);

                /** RoundVote precommit */
                precommit?: (boolean|null);

                /** RoundVote blockId */
                blockId?: (Uint8Array|null);

                /** RoundVote validRound */
                validRound?: (number|null);

                /** RoundVote signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoundVote. */
            type $Shape = gridhood.consensus.RoundVote.$Properties;
        }

        /**
         * Properties of a Status.
         * @deprecated Use gridhood.consensus.Status.$Properties instead.
         */
        interface IStatus extends gridhood.consensus.Status.$Properties {
        }

        /** Represents a Status. */
        class Status {

            /**
             * Constructs a new Status.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.Status.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Status height. */
            height: (number|Long);

            /** Status round. */
            round: number;

            /** Status step. */
            step: number;

            /**
             * Encodes the specified Status message. Does not implicitly {@link gridhood.consensus.Status.verify|verify} messages.
             * @param message Status message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Status message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.Status & gridhood.consensus.Status.$Shape} Status
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.Status & gridhood.consensus.Status.$Shape;

            /**
             * Creates a Status message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Status
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.Status;

            /**
             * Creates a plain object from a Status message. Also converts values to other types if specified.
             * @param message Status
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** Status round */
                round?: (number|null);

                /** Status step */
                step?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Status. */
            type $Shape = gridhood.consensus.Status.$Properties;
        }

        /**
         * Properties of a BlockRequest.
         * @deprecated Use gridhood.consensus.BlockRequest.$Properties instead.
         */
        interface IBlockRequest extends gridhood.consensus.BlockRequest.$Properties {
        }

        /** Represents a BlockRequest. */
        class BlockRequest {

            /**
             * Constructs a new BlockRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.BlockRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlockRequest height. */
            height: (number|Long);

            /** BlockRequest blockId. */
            blockId: Uint8Array;

            /**
             * Encodes the specified BlockRequest message. Does not implicitly {@link gridhood.consensus.BlockRequest.verify|verify} messages.
             * @param message BlockRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.BlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.BlockRequest & gridhood.consensus.BlockRequest.$Shape} BlockRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.BlockRequest & gridhood.consensus.BlockRequest.$Shape;

            /**
             * Creates a BlockRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlockRequest
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.BlockRequest;

            /**
             * Creates a plain object from a BlockRequest message. Also converts values to other types if specified.
             * @param message BlockRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.BlockRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlockRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlockRequest {

            /** Properties of a BlockRequest. */
            interface $Properties {

                /** BlockRequest height */
                height?: (number|Long|null);

                /** BlockRequest blockId */
                blockId?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockRequest. */
            type $Shape = gridhood.consensus.BlockRequest.$Properties;
        }

        /**
         * Properties of a ConsensusMessage.
         * @deprecated Use gridhood.consensus.ConsensusMessage.$Properties instead.
         */
        interface IConsensusMessage extends gridhood.consensus.ConsensusMessage.$Properties {
        }

        /** Represents a ConsensusMessage. */
        class ConsensusMessage {

            /**
             * Constructs a new ConsensusMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.ConsensusMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConsensusMessage proposal. */
            proposal?: (gridhood.consensus.Signed.$Properties|null);

            /** ConsensusMessage prevote. */
            prevote?: (gridhood.consensus.Signed.$Properties|null);

            /** ConsensusMessage precommit. */
            precommit?: (gridhood.consensus.Signed.$Properties|null);

            /** ConsensusMessage polkaCertificate. */
            polkaCertificate?: (gridhood.consensus.PolkaCertificate.$Properties|null);

            /** ConsensusMessage roundCertificate. */
            roundCertificate?: (gridhood.consensus.RoundCertificate.$Properties|null);

            /** ConsensusMessage commitCertificate. */
            commitCertificate?: (Uint8Array|null);

            /** ConsensusMessage status. */
            status?: (gridhood.consensus.Status.$Properties|null);

            /** ConsensusMessage evidence. */
            evidence?: (Uint8Array|null);

            /** ConsensusMessage blockRequest. */
            blockRequest?: (gridhood.consensus.BlockRequest.$Properties|null);

            /** ConsensusMessage requestedBlock. */
            requestedBlock?: (Uint8Array|null);

            /** ConsensusMessage block. */
            block: Uint8Array;

            /** ConsensusMessage message. */
            message?: ("proposal"|"prevote"|"precommit"|"polkaCertificate"|"roundCertificate"|"commitCertificate"|"status"|"evidence"|"blockRequest"|"requestedBlock");

            /**
             * Encodes the specified ConsensusMessage message. Does not implicitly {@link gridhood.consensus.ConsensusMessage.verify|verify} messages.
             * @param message ConsensusMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.ConsensusMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConsensusMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.ConsensusMessage & gridhood.consensus.ConsensusMessage.$Shape} ConsensusMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.ConsensusMessage & gridhood.consensus.ConsensusMessage.$Shape;

            /**
             * Creates a ConsensusMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ConsensusMessage
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.ConsensusMessage;

            /**
             * Creates a plain object from a ConsensusMessage message. Also converts values to other types if specified.
             * @param message ConsensusMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.ConsensusMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ConsensusMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ConsensusMessage {

            /** Properties of a ConsensusMessage. */
            interface $Properties {

                /** ConsensusMessage proposal */
                proposal?: (gridhood.consensus.Signed.$Properties|null);

                /** ConsensusMessage prevote */
                prevote?: (gridhood.consensus.Signed.$Properties|null);

                /** ConsensusMessage precommit */
                precommit?: (gridhood.consensus.Signed.$Properties|null);

                /** ConsensusMessage polkaCertificate */
                polkaCertificate?: (gridhood.consensus.PolkaCertificate.$Properties|null);

                /** ConsensusMessage roundCertificate */
                roundCertificate?: (gridhood.consensus.RoundCertificate.$Properties|null);

                /** ConsensusMessage commitCertificate */
                commitCertificate?: (Uint8Array|null);

                /** ConsensusMessage status */
                status?: (gridhood.consensus.Status.$Properties|null);

                /** ConsensusMessage evidence */
                evidence?: (Uint8Array|null);

                /** ConsensusMessage blockRequest */
                blockRequest?: (gridhood.consensus.BlockRequest.$Properties|null);

                /** ConsensusMessage requestedBlock */
                requestedBlock?: (Uint8Array|null);

                /** ConsensusMessage block */
                block?: (Uint8Array|null);

                /** ConsensusMessage message */
                message?: ("proposal"|"prevote"|"precommit"|"polkaCertificate"|"roundCertificate"|"commitCertificate"|"status"|"evidence"|"blockRequest"|"requestedBlock");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ConsensusMessage. */
            type $Shape = {
              proposal?: gridhood.consensus.Signed.$Shape|null;
              prevote?: gridhood.consensus.Signed.$Shape|null;
              precommit?: gridhood.consensus.Signed.$Shape|null;
              polkaCertificate?: gridhood.consensus.PolkaCertificate.$Shape|null;
              roundCertificate?: gridhood.consensus.RoundCertificate.$Shape|null;
              commitCertificate?: Uint8Array|null;
              status?: gridhood.consensus.Status.$Shape|null;
              evidence?: Uint8Array|null;
              blockRequest?: gridhood.consensus.BlockRequest.$Shape|null;
              requestedBlock?: Uint8Array|null;
              block?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "proposal"; proposal: gridhood.consensus.Signed.$Shape; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "prevote"; proposal?: null; prevote: gridhood.consensus.Signed.$Shape; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "precommit"; proposal?: null; prevote?: null; precommit: gridhood.consensus.Signed.$Shape; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "polkaCertificate"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate: gridhood.consensus.PolkaCertificate.$Shape; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "roundCertificate"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate: gridhood.consensus.RoundCertificate.$Shape; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "commitCertificate"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate: Uint8Array; status?: null; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "status"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status: gridhood.consensus.Status.$Shape; evidence?: null; blockRequest?: null; requestedBlock?: null }|{ message?: "evidence"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence: Uint8Array; blockRequest?: null; requestedBlock?: null }|{ message?: "blockRequest"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest: gridhood.consensus.BlockRequest.$Shape; requestedBlock?: null }|{ message?: "requestedBlock"; proposal?: null; prevote?: null; precommit?: null; polkaCertificate?: null; roundCertificate?: null; commitCertificate?: null; status?: null; evidence?: null; blockRequest?: null; requestedBlock: Uint8Array })
            );
        }

        /**
         * Properties of a SignRecord.
         * @deprecated Use gridhood.consensus.SignRecord.$Properties instead.
         */
        interface ISignRecord extends gridhood.consensus.SignRecord.$Properties {
        }

        /** Represents a SignRecord. */
        class SignRecord {

            /**
             * Constructs a new SignRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.SignRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignRecord message. */
            message: Uint8Array;

            /** SignRecord signBytes. */
            signBytes: Uint8Array;

            /** SignRecord lockedRound. */
            lockedRound: number;

            /** SignRecord lockedId. */
            lockedId: Uint8Array;

            /** SignRecord validRound. */
            validRound: number;

            /** SignRecord validId. */
            validId: Uint8Array;

            /** SignRecord polka. */
            polka?: (gridhood.consensus.PolkaCertificate.$Properties|null);

            /** SignRecord roundCertificate. */
            roundCertificate?: (gridhood.consensus.RoundCertificate.$Properties|null);

            /**
             * Encodes the specified SignRecord message. Does not implicitly {@link gridhood.consensus.SignRecord.verify|verify} messages.
             * @param message SignRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.SignRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.SignRecord & gridhood.consensus.SignRecord.$Shape} SignRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.SignRecord & gridhood.consensus.SignRecord.$Shape;

            /**
             * Creates a SignRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SignRecord
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.SignRecord;

            /**
             * Creates a plain object from a SignRecord message. Also converts values to other types if specified.
             * @param message SignRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.SignRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SignRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SignRecord {

            /** Properties of a SignRecord. */
            interface $Properties {

                /** SignRecord message */
                message?: (Uint8Array|null);

                /** SignRecord signBytes */
                signBytes?: (Uint8Array|null);

                /** SignRecord lockedRound */
                lockedRound?: (number|null);

                /** SignRecord lockedId */
                lockedId?: (Uint8Array|null);

                /** SignRecord validRound */
                validRound?: (number|null);

                /** SignRecord validId */
                validId?: (Uint8Array|null);

                /** SignRecord polka */
                polka?: (gridhood.consensus.PolkaCertificate.$Properties|null);

                /** SignRecord roundCertificate */
                roundCertificate?: (gridhood.consensus.RoundCertificate.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignRecord. */
            type $Shape = gridhood.consensus.SignRecord.$Properties;
        }

        /**
         * Properties of a SignBatch.
         * @deprecated Use gridhood.consensus.SignBatch.$Properties instead.
         */
        interface ISignBatch extends gridhood.consensus.SignBatch.$Properties {
        }

        /** Represents a SignBatch. */
        class SignBatch {

            /**
             * Constructs a new SignBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.SignBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignBatch records. */
            records: gridhood.consensus.SignRecord.$Properties[];

            /**
             * Encodes the specified SignBatch message. Does not implicitly {@link gridhood.consensus.SignBatch.verify|verify} messages.
             * @param message SignBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.SignBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.SignBatch & gridhood.consensus.SignBatch.$Shape} SignBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.SignBatch & gridhood.consensus.SignBatch.$Shape;

            /**
             * Creates a SignBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SignBatch
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.SignBatch;

            /**
             * Creates a plain object from a SignBatch message. Also converts values to other types if specified.
             * @param message SignBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.SignBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SignBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SignBatch {

            /** Properties of a SignBatch. */
            interface $Properties {

                /** SignBatch records */
                records?: (gridhood.consensus.SignRecord.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignBatch. */
            type $Shape = gridhood.consensus.SignBatch.$Properties;
        }

        /**
         * Properties of a SignLogHeader.
         * @deprecated Use gridhood.consensus.SignLogHeader.$Properties instead.
         */
        interface ISignLogHeader extends gridhood.consensus.SignLogHeader.$Properties {
        }

        /** Represents a SignLogHeader. */
        class SignLogHeader {

            /**
             * Constructs a new SignLogHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.consensus.SignLogHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignLogHeader chainId. */
            chainId: string;

            /** SignLogHeader consensusKey. */
            consensusKey: Uint8Array;

            /** SignLogHeader completeFrom. */
            completeFrom: (number|Long);

            /** SignLogHeader signsFrom. */
            signsFrom: (number|Long);

            /**
             * Encodes the specified SignLogHeader message. Does not implicitly {@link gridhood.consensus.SignLogHeader.verify|verify} messages.
             * @param message SignLogHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.consensus.SignLogHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignLogHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.consensus.SignLogHeader & gridhood.consensus.SignLogHeader.$Shape} SignLogHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.consensus.SignLogHeader & gridhood.consensus.SignLogHeader.$Shape;

            /**
             * Creates a SignLogHeader message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SignLogHeader
             */
            static fromObject(object: { [k: string]: any }): gridhood.consensus.SignLogHeader;

            /**
             * Creates a plain object from a SignLogHeader message. Also converts values to other types if specified.
             * @param message SignLogHeader
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.consensus.SignLogHeader, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SignLogHeader to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SignLogHeader {

            /** Properties of a SignLogHeader. */
            interface $Properties {

                /** SignLogHeader chainId */
                chainId?: (string|null);

                /** SignLogHeader consensusKey */
                consensusKey?: (Uint8Array|null);

                /** SignLogHeader completeFrom */
                completeFrom?: (number|Long|null);

                /** SignLogHeader signsFrom */
                signsFrom?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignLogHeader. */
            type $Shape = gridhood.consensus.SignLogHeader.$Properties;
        }
    }
}
