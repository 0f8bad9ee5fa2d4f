import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace gridhood. */
export namespace gridhood {

    /** Namespace ledger. */
    namespace ledger {

        /**
         * Properties of a SignedTransaction.
         * @deprecated Use gridhood.ledger.SignedTransaction.$Properties instead.
         */
        interface ISignedTransaction extends gridhood.ledger.SignedTransaction.$Properties {
        }

        /** Represents a SignedTransaction. */
        class SignedTransaction {

            /**
             * Constructs a new SignedTransaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SignedTransaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedTransaction body. */
            body: Uint8Array;

            /** SignedTransaction signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified SignedTransaction message. Does not implicitly {@link gridhood.ledger.SignedTransaction.verify|verify} messages.
             * @param message SignedTransaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SignedTransaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedTransaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SignedTransaction & gridhood.ledger.SignedTransaction.$Shape} SignedTransaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SignedTransaction & gridhood.ledger.SignedTransaction.$Shape;

            /**
             * Creates a SignedTransaction message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SignedTransaction
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SignedTransaction;

            /**
             * Creates a plain object from a SignedTransaction message. Also converts values to other types if specified.
             * @param message SignedTransaction
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SignedTransaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SignedTransaction to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SignedTransaction {

            /** Properties of a SignedTransaction. */
            interface $Properties {

                /** SignedTransaction body */
                body?: (Uint8Array|null);

                /** SignedTransaction signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedTransaction. */
            type $Shape = gridhood.ledger.SignedTransaction.$Properties;
        }

        /**
         * Properties of a Transaction.
         * @deprecated Use gridhood.ledger.Transaction.$Properties instead.
         */
        interface ITransaction extends gridhood.ledger.Transaction.$Properties {
        }

        /** Represents a Transaction. */
        class Transaction {

            /**
             * Constructs a new Transaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Transaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transaction chainId. */
            chainId: string;

            /** Transaction account. */
            account: Uint8Array;

            /** Transaction nonce. */
            nonce: (number|Long);

            /** Transaction validUntilMs. */
            validUntilMs: (number|Long);

            /** Transaction transfer. */
            transfer?: (gridhood.ledger.Transfer.$Properties|null);

            /** Transaction mint. */
            mint?: (gridhood.ledger.Mint.$Properties|null);

            /** Transaction burn. */
            burn?: (gridhood.ledger.Burn.$Properties|null);

            /** Transaction registerHousehold. */
            registerHousehold?: (gridhood.ledger.RegisterHousehold.$Properties|null);

            /** Transaction updateHousehold. */
            updateHousehold?: (gridhood.ledger.UpdateHousehold.$Properties|null);

            /** Transaction registerMeter. */
            registerMeter?: (gridhood.ledger.RegisterMeter.$Properties|null);

            /** Transaction registerNode. */
            registerNode?: (gridhood.ledger.RegisterNode.$Properties|null);

            /** Transaction rotateKey. */
            rotateKey?: (gridhood.ledger.RotateKey.$Properties|null);

            /** Transaction suspend. */
            suspend?: (gridhood.ledger.Suspend.$Properties|null);

            /** Transaction close. */
            close?: (gridhood.ledger.Close.$Properties|null);

            /** Transaction propose. */
            propose?: (gridhood.ledger.Propose.$Properties|null);

            /** Transaction vote. */
            vote?: (gridhood.ledger.Vote.$Properties|null);

            /** Transaction call. */
            call?: (gridhood.ledger.Call.$Properties|null);

            /** Transaction payload. */
            payload?: ("transfer"|"mint"|"burn"|"registerHousehold"|"updateHousehold"|"registerMeter"|"registerNode"|"rotateKey"|"suspend"|"close"|"propose"|"vote"|"call");

            /**
             * Encodes the specified Transaction message. Does not implicitly {@link gridhood.ledger.Transaction.verify|verify} messages.
             * @param message Transaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Transaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Transaction & gridhood.ledger.Transaction.$Shape} Transaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Transaction & gridhood.ledger.Transaction.$Shape;

            /**
             * Creates a Transaction message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Transaction
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Transaction;

            /**
             * Creates a plain object from a Transaction message. Also converts values to other types if specified.
             * @param message Transaction
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Transaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Transaction to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Transaction {

            /** Properties of a Transaction. */
            interface $Properties {

                /** Transaction chainId */
                chainId?: (string|null);

                /** Transaction account */
                account?: (Uint8Array|null);

                /** Transaction nonce */
                nonce?: (number|Long|null);

                /** Transaction validUntilMs */
                validUntilMs?: (number|Long|null);

                /** Transaction transfer */
                transfer?: (gridhood.ledger.Transfer.$Properties|null);

                /** Transaction mint */
                mint?: (gridhood.ledger.Mint.$Properties|null);

                /** Transaction burn */
                burn?: (gridhood.ledger.Burn.$Properties|null);

                /** Transaction registerHousehold */
                registerHousehold?: (gridhood.ledger.RegisterHousehold.$Properties|null);

                /** Transaction updateHousehold */
                updateHousehold?: (gridhood.ledger.UpdateHousehold.$Properties|null);

                /** Transaction registerMeter */
                registerMeter?: (gridhood.ledger.RegisterMeter.$Properties|null);

                /** Transaction registerNode */
                registerNode?: (gridhood.ledger.RegisterNode.$Properties|null);

                /** Transaction rotateKey */
                rotateKey?: (gridhood.ledger.RotateKey.$Properties|null);

                /** Transaction suspend */
                suspend?: (gridhood.ledger.Suspend.$Properties|null);

                /** Transaction close */
                close?: (gridhood.ledger.Close.$Properties|null);

                /** Transaction propose */
                propose?: (gridhood.ledger.Propose.$Properties|null);

                /** Transaction vote */
                vote?: (gridhood.ledger.Vote.$Properties|null);

                /** Transaction call */
                call?: (gridhood.ledger.Call.$Properties|null);

                /** Transaction payload */
                payload?: ("transfer"|"mint"|"burn"|"registerHousehold"|"updateHousehold"|"registerMeter"|"registerNode"|"rotateKey"|"suspend"|"close"|"propose"|"vote"|"call");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Transaction. */
            type $Shape = {
              chainId?: string|null;
              account?: Uint8Array|null;
              nonce?: number|Long|null;
              validUntilMs?: number|Long|null;
              transfer?: gridhood.ledger.Transfer.$Shape|null;
              mint?: gridhood.ledger.Mint.$Shape|null;
              burn?: gridhood.ledger.Burn.$Shape|null;
              registerHousehold?: gridhood.ledger.RegisterHousehold.$Shape|null;
              updateHousehold?: gridhood.ledger.UpdateHousehold.$Shape|null;
              registerMeter?: gridhood.ledger.RegisterMeter.$Shape|null;
              registerNode?: gridhood.ledger.RegisterNode.$Shape|null;
              rotateKey?: gridhood.ledger.RotateKey.$Shape|null;
              suspend?: gridhood.ledger.Suspend.$Shape|null;
              close?: gridhood.ledger.Close.$Shape|null;
              propose?: gridhood.ledger.Propose.$Shape|null;
              vote?: gridhood.ledger.Vote.$Shape|null;
              call?: gridhood.ledger.Call.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ payload?: undefined; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "transfer"; transfer: gridhood.ledger.Transfer.$Shape; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "mint"; transfer?: null; mint: gridhood.ledger.Mint.$Shape; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "burn"; transfer?: null; mint?: null; burn: gridhood.ledger.Burn.$Shape; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "registerHousehold"; transfer?: null; mint?: null; burn?: null; registerHousehold: gridhood.ledger.RegisterHousehold.$Shape; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "updateHousehold"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold: gridhood.ledger.UpdateHousehold.$Shape; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "registerMeter"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter: gridhood.ledger.RegisterMeter.$Shape; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "registerNode"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode: gridhood.ledger.RegisterNode.$Shape; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "rotateKey"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey: gridhood.ledger.RotateKey.$Shape; suspend?: null; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "suspend"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend: gridhood.ledger.Suspend.$Shape; close?: null; propose?: null; vote?: null; call?: null }|{ payload?: "close"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close: gridhood.ledger.Close.$Shape; propose?: null; vote?: null; call?: null }|{ payload?: "propose"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose: gridhood.ledger.Propose.$Shape; vote?: null; call?: null }|{ payload?: "vote"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote: gridhood.ledger.Vote.$Shape; call?: null }|{ payload?: "call"; transfer?: null; mint?: null; burn?: null; registerHousehold?: null; updateHousehold?: null; registerMeter?: null; registerNode?: null; rotateKey?: null; suspend?: null; close?: null; propose?: null; vote?: null; call: gridhood.ledger.Call.$Shape })
            );
        }

        /**
         * Properties of a Transfer.
         * @deprecated Use gridhood.ledger.Transfer.$Properties instead.
         */
        interface ITransfer extends gridhood.ledger.Transfer.$Properties {
        }

        /** Represents a Transfer. */
        class Transfer {

            /**
             * Constructs a new Transfer.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Transfer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Transfer to. */
            to: Uint8Array;

            /** Transfer amountMicro. */
            amountMicro: (number|Long);

            /** Transfer reference. */
            reference: string;

            /**
             * Encodes the specified Transfer message. Does not implicitly {@link gridhood.ledger.Transfer.verify|verify} messages.
             * @param message Transfer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Transfer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Transfer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Transfer & gridhood.ledger.Transfer.$Shape} Transfer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Transfer & gridhood.ledger.Transfer.$Shape;

            /**
             * Creates a Transfer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Transfer
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Transfer;

            /**
             * Creates a plain object from a Transfer message. Also converts values to other types if specified.
             * @param message Transfer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Transfer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Transfer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Transfer {

            /** Properties of a Transfer. */
            interface $Properties {

                /** Transfer to */
                to?: (Uint8Array|null);

                /** Transfer amountMicro */
                amountMicro?: (number|Long|null);

                /** Transfer reference */
                reference?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Transfer. */
            type $Shape = gridhood.ledger.Transfer.$Properties;
        }

        /**
         * Properties of a Mint.
         * @deprecated Use gridhood.ledger.Mint.$Properties instead.
         */
        interface IMint extends gridhood.ledger.Mint.$Properties {
        }

        /** Represents a Mint. */
        class Mint {

            /**
             * Constructs a new Mint.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Mint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Mint to. */
            to: Uint8Array;

            /** Mint amountMicro. */
            amountMicro: (number|Long);

            /** Mint reference. */
            reference: string;

            /**
             * Encodes the specified Mint message. Does not implicitly {@link gridhood.ledger.Mint.verify|verify} messages.
             * @param message Mint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Mint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Mint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Mint & gridhood.ledger.Mint.$Shape} Mint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Mint & gridhood.ledger.Mint.$Shape;

            /**
             * Creates a Mint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Mint
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Mint;

            /**
             * Creates a plain object from a Mint message. Also converts values to other types if specified.
             * @param message Mint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Mint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Mint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Mint {

            /** Properties of a Mint. */
            interface $Properties {

                /** Mint to */
                to?: (Uint8Array|null);

                /** Mint amountMicro */
                amountMicro?: (number|Long|null);

                /** Mint reference */
                reference?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Mint. */
            type $Shape = gridhood.ledger.Mint.$Properties;
        }

        /**
         * Properties of a Burn.
         * @deprecated Use gridhood.ledger.Burn.$Properties instead.
         */
        interface IBurn extends gridhood.ledger.Burn.$Properties {
        }

        /** Represents a Burn. */
        class Burn {

            /**
             * Constructs a new Burn.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Burn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Burn amountMicro. */
            amountMicro: (number|Long);

            /** Burn reference. */
            reference: string;

            /**
             * Encodes the specified Burn message. Does not implicitly {@link gridhood.ledger.Burn.verify|verify} messages.
             * @param message Burn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Burn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Burn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Burn & gridhood.ledger.Burn.$Shape} Burn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Burn & gridhood.ledger.Burn.$Shape;

            /**
             * Creates a Burn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Burn
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Burn;

            /**
             * Creates a plain object from a Burn message. Also converts values to other types if specified.
             * @param message Burn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Burn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Burn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Burn {

            /** Properties of a Burn. */
            interface $Properties {

                /** Burn amountMicro */
                amountMicro?: (number|Long|null);

                /** Burn reference */
                reference?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Burn. */
            type $Shape = gridhood.ledger.Burn.$Properties;
        }

        /**
         * Properties of a RegisterHousehold.
         * @deprecated Use gridhood.ledger.RegisterHousehold.$Properties instead.
         */
        interface IRegisterHousehold extends gridhood.ledger.RegisterHousehold.$Properties {
        }

        /** Represents a RegisterHousehold. */
        class RegisterHousehold {

            /**
             * Constructs a new RegisterHousehold.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RegisterHousehold.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterHousehold household. */
            household: string;

            /** RegisterHousehold account. */
            account: Uint8Array;

            /** RegisterHousehold zone. */
            zone: string;

            /** RegisterHousehold importLimitW. */
            importLimitW: (number|Long);

            /** RegisterHousehold exportLimitW. */
            exportLimitW: (number|Long);

            /** RegisterHousehold encryptionKey. */
            encryptionKey: Uint8Array;

            /**
             * Encodes the specified RegisterHousehold message. Does not implicitly {@link gridhood.ledger.RegisterHousehold.verify|verify} messages.
             * @param message RegisterHousehold message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RegisterHousehold.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterHousehold message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterHousehold & gridhood.ledger.RegisterHousehold.$Shape} RegisterHousehold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RegisterHousehold & gridhood.ledger.RegisterHousehold.$Shape;

            /**
             * Creates a RegisterHousehold message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterHousehold
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RegisterHousehold;

            /**
             * Creates a plain object from a RegisterHousehold message. Also converts values to other types if specified.
             * @param message RegisterHousehold
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RegisterHousehold, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterHousehold to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RegisterHousehold {

            /** Properties of a RegisterHousehold. */
            interface $Properties {

                /** RegisterHousehold household */
                household?: (string|null);

                /** RegisterHousehold account */
                account?: (Uint8Array|null);

                /** RegisterHousehold zone */
                zone?: (string|null);

                /** RegisterHousehold importLimitW */
                importLimitW?: (number|Long|null);

                /** RegisterHousehold exportLimitW */
                exportLimitW?: (number|Long|null);

                /** RegisterHousehold encryptionKey */
                encryptionKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterHousehold. */
            type $Shape = gridhood.ledger.RegisterHousehold.$Properties;
        }

        /**
         * Properties of an UpdateHousehold.
         * @deprecated Use gridhood.ledger.UpdateHousehold.$Properties instead.
         */
        interface IUpdateHousehold extends gridhood.ledger.UpdateHousehold.$Properties {
        }

        /** Represents an UpdateHousehold. */
        class UpdateHousehold {

            /**
             * Constructs a new UpdateHousehold.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.UpdateHousehold.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateHousehold household. */
            household: string;

            /** UpdateHousehold zone. */
            zone?: (string|null);

            /** UpdateHousehold importLimitW. */
            importLimitW?: (number|Long|null);

            /** UpdateHousehold exportLimitW. */
            exportLimitW?: (number|Long|null);

            /** UpdateHousehold encryptionKey. */
            encryptionKey?: (Uint8Array|null);

            /** UpdateHousehold renewable. */
            renewable?: (boolean|null);

            /**
             * Encodes the specified UpdateHousehold message. Does not implicitly {@link gridhood.ledger.UpdateHousehold.verify|verify} messages.
             * @param message UpdateHousehold message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.UpdateHousehold.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateHousehold message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.UpdateHousehold & gridhood.ledger.UpdateHousehold.$Shape} UpdateHousehold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.UpdateHousehold & gridhood.ledger.UpdateHousehold.$Shape;

            /**
             * Creates an UpdateHousehold message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateHousehold
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.UpdateHousehold;

            /**
             * Creates a plain object from an UpdateHousehold message. Also converts values to other types if specified.
             * @param message UpdateHousehold
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.UpdateHousehold, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateHousehold to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateHousehold {

            /** Properties of an UpdateHousehold. */
            interface $Properties {

                /** UpdateHousehold household */
                household?: (string|null);

                /** UpdateHousehold zone */
                zone?: (string|null);

                /** UpdateHousehold importLimitW */
                importLimitW?: (number|Long|null);

                /** UpdateHousehold exportLimitW */
                exportLimitW?: (number|Long|null);

                /** UpdateHousehold encryptionKey */
                encryptionKey?: (Uint8Array|null);

                /** UpdateHousehold renewable */
                renewable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateHousehold. */
            type $Shape = gridhood.ledger.UpdateHousehold.$Properties;
        }

        /**
         * Properties of a RegisterMeter.
         * @deprecated Use gridhood.ledger.RegisterMeter.$Properties instead.
         */
        interface IRegisterMeter extends gridhood.ledger.RegisterMeter.$Properties {
        }

        /** Represents a RegisterMeter. */
        class RegisterMeter {

            /**
             * Constructs a new RegisterMeter.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RegisterMeter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterMeter household. */
            household: string;

            /** RegisterMeter meterKey. */
            meterKey: Uint8Array;

            /**
             * Encodes the specified RegisterMeter message. Does not implicitly {@link gridhood.ledger.RegisterMeter.verify|verify} messages.
             * @param message RegisterMeter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RegisterMeter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterMeter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterMeter & gridhood.ledger.RegisterMeter.$Shape} RegisterMeter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RegisterMeter & gridhood.ledger.RegisterMeter.$Shape;

            /**
             * Creates a RegisterMeter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterMeter
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RegisterMeter;

            /**
             * Creates a plain object from a RegisterMeter message. Also converts values to other types if specified.
             * @param message RegisterMeter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RegisterMeter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterMeter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RegisterMeter {

            /** Properties of a RegisterMeter. */
            interface $Properties {

                /** RegisterMeter household */
                household?: (string|null);

                /** RegisterMeter meterKey */
                meterKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterMeter. */
            type $Shape = gridhood.ledger.RegisterMeter.$Properties;
        }

        /**
         * Properties of a RegisterNode.
         * @deprecated Use gridhood.ledger.RegisterNode.$Properties instead.
         */
        interface IRegisterNode extends gridhood.ledger.RegisterNode.$Properties {
        }

        /** Represents a RegisterNode. */
        class RegisterNode {

            /**
             * Constructs a new RegisterNode.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RegisterNode.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegisterNode household. */
            household: string;

            /** RegisterNode nodeKey. */
            nodeKey: Uint8Array;

            /**
             * Encodes the specified RegisterNode message. Does not implicitly {@link gridhood.ledger.RegisterNode.verify|verify} messages.
             * @param message RegisterNode message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RegisterNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegisterNode message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RegisterNode & gridhood.ledger.RegisterNode.$Shape} RegisterNode
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RegisterNode & gridhood.ledger.RegisterNode.$Shape;

            /**
             * Creates a RegisterNode message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegisterNode
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RegisterNode;

            /**
             * Creates a plain object from a RegisterNode message. Also converts values to other types if specified.
             * @param message RegisterNode
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RegisterNode, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegisterNode to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RegisterNode {

            /** Properties of a RegisterNode. */
            interface $Properties {

                /** RegisterNode household */
                household?: (string|null);

                /** RegisterNode nodeKey */
                nodeKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegisterNode. */
            type $Shape = gridhood.ledger.RegisterNode.$Properties;
        }

        /**
         * Properties of a RotateKey.
         * @deprecated Use gridhood.ledger.RotateKey.$Properties instead.
         */
        interface IRotateKey extends gridhood.ledger.RotateKey.$Properties {
        }

        /** Represents a RotateKey. */
        class RotateKey {

            /**
             * Constructs a new RotateKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RotateKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RotateKey newKey. */
            newKey: Uint8Array;

            /** RotateKey newKeySignature. */
            newKeySignature: Uint8Array;

            /**
             * Encodes the specified RotateKey message. Does not implicitly {@link gridhood.ledger.RotateKey.verify|verify} messages.
             * @param message RotateKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RotateKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RotateKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RotateKey & gridhood.ledger.RotateKey.$Shape} RotateKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RotateKey & gridhood.ledger.RotateKey.$Shape;

            /**
             * Creates a RotateKey message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RotateKey
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RotateKey;

            /**
             * Creates a plain object from a RotateKey message. Also converts values to other types if specified.
             * @param message RotateKey
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RotateKey, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RotateKey to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RotateKey {

            /** Properties of a RotateKey. */
            interface $Properties {

                /** RotateKey newKey */
                newKey?: (Uint8Array|null);

                /** RotateKey newKeySignature */
                newKeySignature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RotateKey. */
            type $Shape = gridhood.ledger.RotateKey.$Properties;
        }

        /**
         * Properties of a Suspend.
         * @deprecated Use gridhood.ledger.Suspend.$Properties instead.
         */
        interface ISuspend extends gridhood.ledger.Suspend.$Properties {
        }

        /** Represents a Suspend. */
        class Suspend {

            /**
             * Constructs a new Suspend.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Suspend.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Suspend household. */
            household: string;

            /** Suspend suspended. */
            suspended: boolean;

            /** Suspend reason. */
            reason: string;

            /**
             * Encodes the specified Suspend message. Does not implicitly {@link gridhood.ledger.Suspend.verify|verify} messages.
             * @param message Suspend message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Suspend.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Suspend message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Suspend & gridhood.ledger.Suspend.$Shape} Suspend
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Suspend & gridhood.ledger.Suspend.$Shape;

            /**
             * Creates a Suspend message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Suspend
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Suspend;

            /**
             * Creates a plain object from a Suspend message. Also converts values to other types if specified.
             * @param message Suspend
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Suspend, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Suspend to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Suspend {

            /** Properties of a Suspend. */
            interface $Properties {

                /** Suspend household */
                household?: (string|null);

                /** Suspend suspended */
                suspended?: (boolean|null);

                /** Suspend reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Suspend. */
            type $Shape = gridhood.ledger.Suspend.$Properties;
        }

        /**
         * Properties of a Close.
         * @deprecated Use gridhood.ledger.Close.$Properties instead.
         */
        interface IClose extends gridhood.ledger.Close.$Properties {
        }

        /** Represents a Close. */
        class Close {

            /**
             * Constructs a new Close.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Close.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Close household. */
            household: string;

            /**
             * Encodes the specified Close message. Does not implicitly {@link gridhood.ledger.Close.verify|verify} messages.
             * @param message Close message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Close.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Close message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Close & gridhood.ledger.Close.$Shape} Close
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Close & gridhood.ledger.Close.$Shape;

            /**
             * Creates a Close message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Close
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Close;

            /**
             * Creates a plain object from a Close message. Also converts values to other types if specified.
             * @param message Close
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Close, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Close to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Close {

            /** Properties of a Close. */
            interface $Properties {

                /** Close household */
                household?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Close. */
            type $Shape = gridhood.ledger.Close.$Properties;
        }

        /**
         * Properties of an AuthorityRecord.
         * @deprecated Use gridhood.ledger.AuthorityRecord.$Properties instead.
         */
        interface IAuthorityRecord extends gridhood.ledger.AuthorityRecord.$Properties {
        }

        /** Represents an AuthorityRecord. */
        class AuthorityRecord {

            /**
             * Constructs a new AuthorityRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AuthorityRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthorityRecord name. */
            name: string;

            /** AuthorityRecord consensusKey. */
            consensusKey: Uint8Array;

            /** AuthorityRecord nodeKey. */
            nodeKey: Uint8Array;

            /** AuthorityRecord account. */
            account: Uint8Array;

            /**
             * Encodes the specified AuthorityRecord message. Does not implicitly {@link gridhood.ledger.AuthorityRecord.verify|verify} messages.
             * @param message AuthorityRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AuthorityRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthorityRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AuthorityRecord & gridhood.ledger.AuthorityRecord.$Shape} AuthorityRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AuthorityRecord & gridhood.ledger.AuthorityRecord.$Shape;

            /**
             * Creates an AuthorityRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AuthorityRecord
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AuthorityRecord;

            /**
             * Creates a plain object from an AuthorityRecord message. Also converts values to other types if specified.
             * @param message AuthorityRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AuthorityRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AuthorityRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AuthorityRecord {

            /** Properties of an AuthorityRecord. */
            interface $Properties {

                /** AuthorityRecord name */
                name?: (string|null);

                /** AuthorityRecord consensusKey */
                consensusKey?: (Uint8Array|null);

                /** AuthorityRecord nodeKey */
                nodeKey?: (Uint8Array|null);

                /** AuthorityRecord account */
                account?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthorityRecord. */
            type $Shape = gridhood.ledger.AuthorityRecord.$Properties;
        }

        /**
         * Properties of a Propose.
         * @deprecated Use gridhood.ledger.Propose.$Properties instead.
         */
        interface IPropose extends gridhood.ledger.Propose.$Properties {
        }

        /** Represents a Propose. */
        class Propose {

            /**
             * Constructs a new Propose.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Propose.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Propose effectiveHeight. */
            effectiveHeight: (number|Long);

            /** Propose expiresMs. */
            expiresMs: (number|Long);

            /** Propose reason. */
            reason: string;

            /** Propose addAuthority. */
            addAuthority?: (gridhood.ledger.AddAuthority.$Properties|null);

            /** Propose removeAuthority. */
            removeAuthority?: (gridhood.ledger.RemoveAuthority.$Properties|null);

            /** Propose changeParameter. */
            changeParameter?: (gridhood.ledger.ChangeParameter.$Properties|null);

            /** Propose liftSuspension. */
            liftSuspension?: (gridhood.ledger.LiftSuspension.$Properties|null);

            /** Propose deployContract. */
            deployContract?: (gridhood.ledger.DeployContract.$Properties|null);

            /** Propose changeContract. */
            changeContract?: (gridhood.ledger.ChangeContract.$Properties|null);

            /** Propose retireContract. */
            retireContract?: (gridhood.ledger.RetireContract.$Properties|null);

            /** Propose change. */
            change?: ("addAuthority"|"removeAuthority"|"changeParameter"|"liftSuspension"|"deployContract"|"changeContract"|"retireContract");

            /**
             * Encodes the specified Propose message. Does not implicitly {@link gridhood.ledger.Propose.verify|verify} messages.
             * @param message Propose message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Propose.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Propose message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Propose & gridhood.ledger.Propose.$Shape} Propose
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Propose & gridhood.ledger.Propose.$Shape;

            /**
             * Creates a Propose message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Propose
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Propose;

            /**
             * Creates a plain object from a Propose message. Also converts values to other types if specified.
             * @param message Propose
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Propose, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Propose to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Propose {

            /** Properties of a Propose. */
            interface $Properties {

                /** Propose effectiveHeight */
                effectiveHeight?: (number|Long|null);

                /** Propose expiresMs */
                expiresMs?: (number|Long|null);

                /** Propose reason */
                reason?: (string|null);

                /** Propose addAuthority */
                addAuthority?: (gridhood.ledger.AddAuthority.$Properties|null);

                /** Propose removeAuthority */
                removeAuthority?: (gridhood.ledger.RemoveAuthority.$Properties|null);

                /** Propose changeParameter */
                changeParameter?: (gridhood.ledger.ChangeParameter.$Properties|null);

                /** Propose liftSuspension */
                liftSuspension?: (gridhood.ledger.LiftSuspension.$Properties|null);

                /** Propose deployContract */
                deployContract?: (gridhood.ledger.DeployContract.$Properties|null);

                /** Propose changeContract */
                changeContract?: (gridhood.ledger.ChangeContract.$Properties|null);

                /** Propose retireContract */
                retireContract?: (gridhood.ledger.RetireContract.$Properties|null);

                /** Propose change */
                change?: ("addAuthority"|"removeAuthority"|"changeParameter"|"liftSuspension"|"deployContract"|"changeContract"|"retireContract");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Propose. */
            type $Shape = {
              effectiveHeight?: number|Long|null;
              expiresMs?: number|Long|null;
              reason?: string|null;
              addAuthority?: gridhood.ledger.AddAuthority.$Shape|null;
              removeAuthority?: gridhood.ledger.RemoveAuthority.$Shape|null;
              changeParameter?: gridhood.ledger.ChangeParameter.$Shape|null;
              liftSuspension?: gridhood.ledger.LiftSuspension.$Shape|null;
              deployContract?: gridhood.ledger.DeployContract.$Shape|null;
              changeContract?: gridhood.ledger.ChangeContract.$Shape|null;
              retireContract?: gridhood.ledger.RetireContract.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; addAuthority?: null; removeAuthority?: null; changeParameter?: null; liftSuspension?: null; deployContract?: null; changeContract?: null; retireContract?: null }|{ change?: "addAuthority"; addAuthority: gridhood.ledger.AddAuthority.$Shape; removeAuthority?: null; changeParameter?: null; liftSuspension?: null; deployContract?: null; changeContract?: null; retireContract?: null }|{ change?: "removeAuthority"; addAuthority?: null; removeAuthority: gridhood.ledger.RemoveAuthority.$Shape; changeParameter?: null; liftSuspension?: null; deployContract?: null; changeContract?: null; retireContract?: null }|{ change?: "changeParameter"; addAuthority?: null; removeAuthority?: null; changeParameter: gridhood.ledger.ChangeParameter.$Shape; liftSuspension?: null; deployContract?: null; changeContract?: null; retireContract?: null }|{ change?: "liftSuspension"; addAuthority?: null; removeAuthority?: null; changeParameter?: null; liftSuspension: gridhood.ledger.LiftSuspension.$Shape; deployContract?: null; changeContract?: null; retireContract?: null }|{ change?: "deployContract"; addAuthority?: null; removeAuthority?: null; changeParameter?: null; liftSuspension?: null; deployContract: gridhood.ledger.DeployContract.$Shape; changeContract?: null; retireContract?: null }|{ change?: "changeContract"; addAuthority?: null; removeAuthority?: null; changeParameter?: null; liftSuspension?: null; deployContract?: null; changeContract: gridhood.ledger.ChangeContract.$Shape; retireContract?: null }|{ change?: "retireContract"; addAuthority?: null; removeAuthority?: null; changeParameter?: null; liftSuspension?: null; deployContract?: null; changeContract?: null; retireContract: gridhood.ledger.RetireContract.$Shape })
            );
        }

        /**
         * Properties of an AddAuthority.
         * @deprecated Use gridhood.ledger.AddAuthority.$Properties instead.
         */
        interface IAddAuthority extends gridhood.ledger.AddAuthority.$Properties {
        }

        /** Represents an AddAuthority. */
        class AddAuthority {

            /**
             * Constructs a new AddAuthority.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AddAuthority.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddAuthority authority. */
            authority?: (gridhood.ledger.AuthorityRecord.$Properties|null);

            /** AddAuthority consensusProof. */
            consensusProof: Uint8Array;

            /** AddAuthority nodeProof. */
            nodeProof: Uint8Array;

            /**
             * Encodes the specified AddAuthority message. Does not implicitly {@link gridhood.ledger.AddAuthority.verify|verify} messages.
             * @param message AddAuthority message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AddAuthority.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddAuthority message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AddAuthority & gridhood.ledger.AddAuthority.$Shape} AddAuthority
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AddAuthority & gridhood.ledger.AddAuthority.$Shape;

            /**
             * Creates an AddAuthority message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddAuthority
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AddAuthority;

            /**
             * Creates a plain object from an AddAuthority message. Also converts values to other types if specified.
             * @param message AddAuthority
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AddAuthority, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddAuthority to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddAuthority {

            /** Properties of an AddAuthority. */
            interface $Properties {

                /** AddAuthority authority */
                authority?: (gridhood.ledger.AuthorityRecord.$Properties|null);

                /** AddAuthority consensusProof */
                consensusProof?: (Uint8Array|null);

                /** AddAuthority nodeProof */
                nodeProof?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddAuthority. */
            type $Shape = gridhood.ledger.AddAuthority.$Properties;
        }

        /**
         * Properties of a RemoveAuthority.
         * @deprecated Use gridhood.ledger.RemoveAuthority.$Properties instead.
         */
        interface IRemoveAuthority extends gridhood.ledger.RemoveAuthority.$Properties {
        }

        /** Represents a RemoveAuthority. */
        class RemoveAuthority {

            /**
             * Constructs a new RemoveAuthority.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RemoveAuthority.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemoveAuthority consensusKey. */
            consensusKey: Uint8Array;

            /**
             * Encodes the specified RemoveAuthority message. Does not implicitly {@link gridhood.ledger.RemoveAuthority.verify|verify} messages.
             * @param message RemoveAuthority message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RemoveAuthority.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemoveAuthority message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RemoveAuthority & gridhood.ledger.RemoveAuthority.$Shape} RemoveAuthority
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RemoveAuthority & gridhood.ledger.RemoveAuthority.$Shape;

            /**
             * Creates a RemoveAuthority message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RemoveAuthority
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RemoveAuthority;

            /**
             * Creates a plain object from a RemoveAuthority message. Also converts values to other types if specified.
             * @param message RemoveAuthority
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RemoveAuthority, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RemoveAuthority to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RemoveAuthority {

            /** Properties of a RemoveAuthority. */
            interface $Properties {

                /** RemoveAuthority consensusKey */
                consensusKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemoveAuthority. */
            type $Shape = gridhood.ledger.RemoveAuthority.$Properties;
        }

        /**
         * Properties of a ChangeParameter.
         * @deprecated Use gridhood.ledger.ChangeParameter.$Properties instead.
         */
        interface IChangeParameter extends gridhood.ledger.ChangeParameter.$Properties {
        }

        /** Represents a ChangeParameter. */
        class ChangeParameter {

            /**
             * Constructs a new ChangeParameter.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ChangeParameter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChangeParameter name. */
            name: string;

            /** ChangeParameter value. */
            value: (number|Long);

            /**
             * Encodes the specified ChangeParameter message. Does not implicitly {@link gridhood.ledger.ChangeParameter.verify|verify} messages.
             * @param message ChangeParameter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ChangeParameter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeParameter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ChangeParameter & gridhood.ledger.ChangeParameter.$Shape} ChangeParameter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ChangeParameter & gridhood.ledger.ChangeParameter.$Shape;

            /**
             * Creates a ChangeParameter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChangeParameter
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ChangeParameter;

            /**
             * Creates a plain object from a ChangeParameter message. Also converts values to other types if specified.
             * @param message ChangeParameter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ChangeParameter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChangeParameter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChangeParameter {

            /** Properties of a ChangeParameter. */
            interface $Properties {

                /** ChangeParameter name */
                name?: (string|null);

                /** ChangeParameter value */
                value?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangeParameter. */
            type $Shape = gridhood.ledger.ChangeParameter.$Properties;
        }

        /**
         * Properties of a LiftSuspension.
         * @deprecated Use gridhood.ledger.LiftSuspension.$Properties instead.
         */
        interface ILiftSuspension extends gridhood.ledger.LiftSuspension.$Properties {
        }

        /** Represents a LiftSuspension. */
        class LiftSuspension {

            /**
             * Constructs a new LiftSuspension.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.LiftSuspension.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiftSuspension consensusKey. */
            consensusKey: Uint8Array;

            /**
             * Encodes the specified LiftSuspension message. Does not implicitly {@link gridhood.ledger.LiftSuspension.verify|verify} messages.
             * @param message LiftSuspension message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.LiftSuspension.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiftSuspension message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.LiftSuspension & gridhood.ledger.LiftSuspension.$Shape} LiftSuspension
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.LiftSuspension & gridhood.ledger.LiftSuspension.$Shape;

            /**
             * Creates a LiftSuspension message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LiftSuspension
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.LiftSuspension;

            /**
             * Creates a plain object from a LiftSuspension message. Also converts values to other types if specified.
             * @param message LiftSuspension
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.LiftSuspension, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LiftSuspension to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LiftSuspension {

            /** Properties of a LiftSuspension. */
            interface $Properties {

                /** LiftSuspension consensusKey */
                consensusKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiftSuspension. */
            type $Shape = gridhood.ledger.LiftSuspension.$Properties;
        }

        /**
         * Properties of a DeployContract.
         * @deprecated Use gridhood.ledger.DeployContract.$Properties instead.
         */
        interface IDeployContract extends gridhood.ledger.DeployContract.$Properties {
        }

        /** Represents a DeployContract. */
        class DeployContract {

            /**
             * Constructs a new DeployContract.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.DeployContract.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeployContract name. */
            name: string;

            /** DeployContract template. */
            template: string;

            /** DeployContract version. */
            version: number;

            /** DeployContract parameters. */
            parameters: string;

            /** DeployContract noticeDays. */
            noticeDays: number;

            /**
             * Encodes the specified DeployContract message. Does not implicitly {@link gridhood.ledger.DeployContract.verify|verify} messages.
             * @param message DeployContract message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.DeployContract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeployContract message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.DeployContract & gridhood.ledger.DeployContract.$Shape} DeployContract
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.DeployContract & gridhood.ledger.DeployContract.$Shape;

            /**
             * Creates a DeployContract message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeployContract
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.DeployContract;

            /**
             * Creates a plain object from a DeployContract message. Also converts values to other types if specified.
             * @param message DeployContract
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.DeployContract, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeployContract to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeployContract {

            /** Properties of a DeployContract. */
            interface $Properties {

                /** DeployContract name */
                name?: (string|null);

                /** DeployContract template */
                template?: (string|null);

                /** DeployContract version */
                version?: (number|null);

                /** DeployContract parameters */
                parameters?: (string|null);

                /** DeployContract noticeDays */
                noticeDays?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeployContract. */
            type $Shape = gridhood.ledger.DeployContract.$Properties;
        }

        /**
         * Properties of a ChangeContract.
         * @deprecated Use gridhood.ledger.ChangeContract.$Properties instead.
         */
        interface IChangeContract extends gridhood.ledger.ChangeContract.$Properties {
        }

        /** Represents a ChangeContract. */
        class ChangeContract {

            /**
             * Constructs a new ChangeContract.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ChangeContract.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChangeContract contract. */
            contract: Uint8Array;

            /** ChangeContract template. */
            template: string;

            /** ChangeContract version. */
            version: number;

            /** ChangeContract parameters. */
            parameters: string;

            /** ChangeContract noticeDays. */
            noticeDays: number;

            /**
             * Encodes the specified ChangeContract message. Does not implicitly {@link gridhood.ledger.ChangeContract.verify|verify} messages.
             * @param message ChangeContract message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ChangeContract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeContract message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ChangeContract & gridhood.ledger.ChangeContract.$Shape} ChangeContract
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ChangeContract & gridhood.ledger.ChangeContract.$Shape;

            /**
             * Creates a ChangeContract message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ChangeContract
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ChangeContract;

            /**
             * Creates a plain object from a ChangeContract message. Also converts values to other types if specified.
             * @param message ChangeContract
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ChangeContract, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ChangeContract to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ChangeContract {

            /** Properties of a ChangeContract. */
            interface $Properties {

                /** ChangeContract contract */
                contract?: (Uint8Array|null);

                /** ChangeContract template */
                template?: (string|null);

                /** ChangeContract version */
                version?: (number|null);

                /** ChangeContract parameters */
                parameters?: (string|null);

                /** ChangeContract noticeDays */
                noticeDays?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangeContract. */
            type $Shape = gridhood.ledger.ChangeContract.$Properties;
        }

        /**
         * Properties of a RetireContract.
         * @deprecated Use gridhood.ledger.RetireContract.$Properties instead.
         */
        interface IRetireContract extends gridhood.ledger.RetireContract.$Properties {
        }

        /** Represents a RetireContract. */
        class RetireContract {

            /**
             * Constructs a new RetireContract.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RetireContract.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetireContract contract. */
            contract: Uint8Array;

            /** RetireContract noticeDays. */
            noticeDays: number;

            /**
             * Encodes the specified RetireContract message. Does not implicitly {@link gridhood.ledger.RetireContract.verify|verify} messages.
             * @param message RetireContract message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RetireContract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetireContract message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RetireContract & gridhood.ledger.RetireContract.$Shape} RetireContract
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RetireContract & gridhood.ledger.RetireContract.$Shape;

            /**
             * Creates a RetireContract message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RetireContract
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RetireContract;

            /**
             * Creates a plain object from a RetireContract message. Also converts values to other types if specified.
             * @param message RetireContract
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RetireContract, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RetireContract to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RetireContract {

            /** Properties of a RetireContract. */
            interface $Properties {

                /** RetireContract contract */
                contract?: (Uint8Array|null);

                /** RetireContract noticeDays */
                noticeDays?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetireContract. */
            type $Shape = gridhood.ledger.RetireContract.$Properties;
        }

        /**
         * Properties of a Vote.
         * @deprecated Use gridhood.ledger.Vote.$Properties instead.
         */
        interface IVote extends gridhood.ledger.Vote.$Properties {
        }

        /** Represents a Vote. */
        class Vote {

            /**
             * Constructs a new Vote.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Vote.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Vote proposal. */
            proposal: (number|Long);

            /** Vote approve. */
            approve: boolean;

            /**
             * Encodes the specified Vote message. Does not implicitly {@link gridhood.ledger.Vote.verify|verify} messages.
             * @param message Vote message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Vote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Vote message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Vote & gridhood.ledger.Vote.$Shape} Vote
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Vote & gridhood.ledger.Vote.$Shape;

            /**
             * Creates a Vote message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Vote
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Vote;

            /**
             * Creates a plain object from a Vote message. Also converts values to other types if specified.
             * @param message Vote
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Vote, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Vote to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Vote {

            /** Properties of a Vote. */
            interface $Properties {

                /** Vote proposal */
                proposal?: (number|Long|null);

                /** Vote approve */
                approve?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Vote. */
            type $Shape = gridhood.ledger.Vote.$Properties;
        }

        /**
         * Properties of a Call.
         * @deprecated Use gridhood.ledger.Call.$Properties instead.
         */
        interface ICall extends gridhood.ledger.Call.$Properties {
        }

        /** Represents a Call. */
        class Call {

            /**
             * Constructs a new Call.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Call.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Call contract. */
            contract: Uint8Array;

            /** Call data. */
            data: Uint8Array;

            /**
             * Encodes the specified Call message. Does not implicitly {@link gridhood.ledger.Call.verify|verify} messages.
             * @param message Call message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Call.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Call message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Call & gridhood.ledger.Call.$Shape} Call
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Call & gridhood.ledger.Call.$Shape;

            /**
             * Creates a Call message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Call
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Call;

            /**
             * Creates a plain object from a Call message. Also converts values to other types if specified.
             * @param message Call
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Call, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Call to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Call {

            /** Properties of a Call. */
            interface $Properties {

                /** Call contract */
                contract?: (Uint8Array|null);

                /** Call data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Call. */
            type $Shape = gridhood.ledger.Call.$Properties;
        }

        /**
         * Properties of a MarketCall.
         * @deprecated Use gridhood.ledger.MarketCall.$Properties instead.
         */
        interface IMarketCall extends gridhood.ledger.MarketCall.$Properties {
        }

        /** Represents a MarketCall. */
        class MarketCall {

            /**
             * Constructs a new MarketCall.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.MarketCall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketCall placeOrder. */
            placeOrder?: (gridhood.ledger.PlaceOrder.$Properties|null);

            /** MarketCall cancelOrder. */
            cancelOrder?: (gridhood.ledger.CancelOrder.$Properties|null);

            /** MarketCall submitReading. */
            submitReading?: (gridhood.ledger.SubmitReading.$Properties|null);

            /** MarketCall correctReading. */
            correctReading?: (gridhood.ledger.CorrectReading.$Properties|null);

            /** MarketCall postTariff. */
            postTariff?: (gridhood.ledger.PostTariff.$Properties|null);

            /** MarketCall placeStandingOrder. */
            placeStandingOrder?: (gridhood.ledger.PlaceStandingOrder.$Properties|null);

            /** MarketCall cancelStandingOrder. */
            cancelStandingOrder?: (gridhood.ledger.CancelStandingOrder.$Properties|null);

            /** MarketCall offerAgreement. */
            offerAgreement?: (gridhood.ledger.OfferAgreement.$Properties|null);

            /** MarketCall acceptAgreement. */
            acceptAgreement?: (gridhood.ledger.AcceptAgreement.$Properties|null);

            /** MarketCall endAgreement. */
            endAgreement?: (gridhood.ledger.EndAgreement.$Properties|null);

            /** MarketCall commitOrders. */
            commitOrders?: (gridhood.ledger.CommitOrders.$Properties|null);

            /** MarketCall revealOrders. */
            revealOrders?: (gridhood.ledger.RevealOrders.$Properties|null);

            /** MarketCall withdrawOrders. */
            withdrawOrders?: (gridhood.ledger.WithdrawOrders.$Properties|null);

            /** MarketCall call. */
            call?: ("placeOrder"|"cancelOrder"|"submitReading"|"correctReading"|"postTariff"|"placeStandingOrder"|"cancelStandingOrder"|"offerAgreement"|"acceptAgreement"|"endAgreement"|"commitOrders"|"revealOrders"|"withdrawOrders");

            /**
             * Encodes the specified MarketCall message. Does not implicitly {@link gridhood.ledger.MarketCall.verify|verify} messages.
             * @param message MarketCall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.MarketCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketCall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.MarketCall & gridhood.ledger.MarketCall.$Shape} MarketCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.MarketCall & gridhood.ledger.MarketCall.$Shape;

            /**
             * Creates a MarketCall message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarketCall
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.MarketCall;

            /**
             * Creates a plain object from a MarketCall message. Also converts values to other types if specified.
             * @param message MarketCall
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.MarketCall, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarketCall to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarketCall {

            /** Properties of a MarketCall. */
            interface $Properties {

                /** MarketCall placeOrder */
                placeOrder?: (gridhood.ledger.PlaceOrder.$Properties|null);

                /** MarketCall cancelOrder */
                cancelOrder?: (gridhood.ledger.CancelOrder.$Properties|null);

                /** MarketCall submitReading */
                submitReading?: (gridhood.ledger.SubmitReading.$Properties|null);

                /** MarketCall correctReading */
                correctReading?: (gridhood.ledger.CorrectReading.$Properties|null);

                /** MarketCall postTariff */
                postTariff?: (gridhood.ledger.PostTariff.$Properties|null);

                /** MarketCall placeStandingOrder */
                placeStandingOrder?: (gridhood.ledger.PlaceStandingOrder.$Properties|null);

                /** MarketCall cancelStandingOrder */
                cancelStandingOrder?: (gridhood.ledger.CancelStandingOrder.$Properties|null);

                /** MarketCall offerAgreement */
                offerAgreement?: (gridhood.ledger.OfferAgreement.$Properties|null);

                /** MarketCall acceptAgreement */
                acceptAgreement?: (gridhood.ledger.AcceptAgreement.$Properties|null);

                /** MarketCall endAgreement */
                endAgreement?: (gridhood.ledger.EndAgreement.$Properties|null);

                /** MarketCall commitOrders */
                commitOrders?: (gridhood.ledger.CommitOrders.$Properties|null);

                /** MarketCall revealOrders */
                revealOrders?: (gridhood.ledger.RevealOrders.$Properties|null);

                /** MarketCall withdrawOrders */
                withdrawOrders?: (gridhood.ledger.WithdrawOrders.$Properties|null);

                /** MarketCall call */
                call?: ("placeOrder"|"cancelOrder"|"submitReading"|"correctReading"|"postTariff"|"placeStandingOrder"|"cancelStandingOrder"|"offerAgreement"|"acceptAgreement"|"endAgreement"|"commitOrders"|"revealOrders"|"withdrawOrders");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a MarketCall. */
            type $Shape = {
              placeOrder?: gridhood.ledger.PlaceOrder.$Shape|null;
              cancelOrder?: gridhood.ledger.CancelOrder.$Shape|null;
              submitReading?: gridhood.ledger.SubmitReading.$Shape|null;
              correctReading?: gridhood.ledger.CorrectReading.$Shape|null;
              postTariff?: gridhood.ledger.PostTariff.$Shape|null;
              placeStandingOrder?: gridhood.ledger.PlaceStandingOrder.$Shape|null;
              cancelStandingOrder?: gridhood.ledger.CancelStandingOrder.$Shape|null;
              offerAgreement?: gridhood.ledger.OfferAgreement.$Shape|null;
              acceptAgreement?: gridhood.ledger.AcceptAgreement.$Shape|null;
              endAgreement?: gridhood.ledger.EndAgreement.$Shape|null;
              commitOrders?: gridhood.ledger.CommitOrders.$Shape|null;
              revealOrders?: gridhood.ledger.RevealOrders.$Shape|null;
              withdrawOrders?: gridhood.ledger.WithdrawOrders.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ call?: undefined; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "placeOrder"; placeOrder: gridhood.ledger.PlaceOrder.$Shape; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "cancelOrder"; placeOrder?: null; cancelOrder: gridhood.ledger.CancelOrder.$Shape; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "submitReading"; placeOrder?: null; cancelOrder?: null; submitReading: gridhood.ledger.SubmitReading.$Shape; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "correctReading"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading: gridhood.ledger.CorrectReading.$Shape; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "postTariff"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff: gridhood.ledger.PostTariff.$Shape; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "placeStandingOrder"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder: gridhood.ledger.PlaceStandingOrder.$Shape; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "cancelStandingOrder"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder: gridhood.ledger.CancelStandingOrder.$Shape; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "offerAgreement"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement: gridhood.ledger.OfferAgreement.$Shape; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "acceptAgreement"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement: gridhood.ledger.AcceptAgreement.$Shape; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "endAgreement"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement: gridhood.ledger.EndAgreement.$Shape; commitOrders?: null; revealOrders?: null; withdrawOrders?: null }|{ call?: "commitOrders"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders: gridhood.ledger.CommitOrders.$Shape; revealOrders?: null; withdrawOrders?: null }|{ call?: "revealOrders"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders: gridhood.ledger.RevealOrders.$Shape; withdrawOrders?: null }|{ call?: "withdrawOrders"; placeOrder?: null; cancelOrder?: null; submitReading?: null; correctReading?: null; postTariff?: null; placeStandingOrder?: null; cancelStandingOrder?: null; offerAgreement?: null; acceptAgreement?: null; endAgreement?: null; commitOrders?: null; revealOrders?: null; withdrawOrders: gridhood.ledger.WithdrawOrders.$Shape })
            );
        }

        /**
         * Properties of a PlaceOrder.
         * @deprecated Use gridhood.ledger.PlaceOrder.$Properties instead.
         */
        interface IPlaceOrder extends gridhood.ledger.PlaceOrder.$Properties {
        }

        /** Represents a PlaceOrder. */
        class PlaceOrder {

            /**
             * Constructs a new PlaceOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PlaceOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlaceOrder slot. */
            slot: (number|Long);

            /** PlaceOrder side. */
            side: number;

            /** PlaceOrder quantityWh. */
            quantityWh: (number|Long);

            /** PlaceOrder priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** PlaceOrder replaces. */
            replaces: Uint8Array;

            /** PlaceOrder furtherSteps. */
            furtherSteps: gridhood.ledger.PriceStep.$Properties[];

            /** PlaceOrder preference. */
            preference?: (gridhood.ledger.Preference.$Properties|null);

            /**
             * Encodes the specified PlaceOrder message. Does not implicitly {@link gridhood.ledger.PlaceOrder.verify|verify} messages.
             * @param message PlaceOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PlaceOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlaceOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PlaceOrder & gridhood.ledger.PlaceOrder.$Shape} PlaceOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PlaceOrder & gridhood.ledger.PlaceOrder.$Shape;

            /**
             * Creates a PlaceOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PlaceOrder
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PlaceOrder;

            /**
             * Creates a plain object from a PlaceOrder message. Also converts values to other types if specified.
             * @param message PlaceOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PlaceOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PlaceOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PlaceOrder {

            /** Properties of a PlaceOrder. */
            interface $Properties {

                /** PlaceOrder slot */
                slot?: (number|Long|null);

                /** PlaceOrder side */
                side?: (number|null);

                /** PlaceOrder quantityWh */
                quantityWh?: (number|Long|null);

                /** PlaceOrder priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** PlaceOrder replaces */
                replaces?: (Uint8Array|null);

                /** PlaceOrder furtherSteps */
                furtherSteps?: (gridhood.ledger.PriceStep.$Properties[]|null);

                /** PlaceOrder preference */
                preference?: (gridhood.ledger.Preference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlaceOrder. */
            type $Shape = gridhood.ledger.PlaceOrder.$Properties;
        }

        /**
         * Properties of a PriceStep.
         * @deprecated Use gridhood.ledger.PriceStep.$Properties instead.
         */
        interface IPriceStep extends gridhood.ledger.PriceStep.$Properties {
        }

        /** Represents a PriceStep. */
        class PriceStep {

            /**
             * Constructs a new PriceStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PriceStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PriceStep quantityWh. */
            quantityWh: (number|Long);

            /** PriceStep priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /**
             * Encodes the specified PriceStep message. Does not implicitly {@link gridhood.ledger.PriceStep.verify|verify} messages.
             * @param message PriceStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PriceStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PriceStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PriceStep & gridhood.ledger.PriceStep.$Shape} PriceStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PriceStep & gridhood.ledger.PriceStep.$Shape;

            /**
             * Creates a PriceStep message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PriceStep
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PriceStep;

            /**
             * Creates a plain object from a PriceStep message. Also converts values to other types if specified.
             * @param message PriceStep
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PriceStep, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PriceStep to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PriceStep {

            /** Properties of a PriceStep. */
            interface $Properties {

                /** PriceStep quantityWh */
                quantityWh?: (number|Long|null);

                /** PriceStep priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PriceStep. */
            type $Shape = gridhood.ledger.PriceStep.$Properties;
        }

        /**
         * Properties of a Preference.
         * @deprecated Use gridhood.ledger.Preference.$Properties instead.
         */
        interface IPreference extends gridhood.ledger.Preference.$Properties {
        }

        /** Represents a Preference. */
        class Preference {

            /**
             * Constructs a new Preference.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Preference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Preference neighbours. */
            neighbours: string[];

            /** Preference renewable. */
            renewable: boolean;

            /**
             * Encodes the specified Preference message. Does not implicitly {@link gridhood.ledger.Preference.verify|verify} messages.
             * @param message Preference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Preference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Preference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Preference & gridhood.ledger.Preference.$Shape} Preference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Preference & gridhood.ledger.Preference.$Shape;

            /**
             * Creates a Preference message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Preference
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Preference;

            /**
             * Creates a plain object from a Preference message. Also converts values to other types if specified.
             * @param message Preference
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Preference, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Preference to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Preference {

            /** Properties of a Preference. */
            interface $Properties {

                /** Preference neighbours */
                neighbours?: (string[]|null);

                /** Preference renewable */
                renewable?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Preference. */
            type $Shape = gridhood.ledger.Preference.$Properties;
        }

        /**
         * Properties of a SlotPattern.
         * @deprecated Use gridhood.ledger.SlotPattern.$Properties instead.
         */
        interface ISlotPattern extends gridhood.ledger.SlotPattern.$Properties {
        }

        /** Represents a SlotPattern. */
        class SlotPattern {

            /**
             * Constructs a new SlotPattern.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotPattern.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotPattern firstSlot. */
            firstSlot: (number|Long);

            /** SlotPattern lastSlot. */
            lastSlot: (number|Long);

            /** SlotPattern weekdays. */
            weekdays: number;

            /** SlotPattern fromMinute. */
            fromMinute: number;

            /** SlotPattern toMinute. */
            toMinute: number;

            /**
             * Encodes the specified SlotPattern message. Does not implicitly {@link gridhood.ledger.SlotPattern.verify|verify} messages.
             * @param message SlotPattern message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotPattern.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotPattern message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotPattern & gridhood.ledger.SlotPattern.$Shape} SlotPattern
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotPattern & gridhood.ledger.SlotPattern.$Shape;

            /**
             * Creates a SlotPattern message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotPattern
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotPattern;

            /**
             * Creates a plain object from a SlotPattern message. Also converts values to other types if specified.
             * @param message SlotPattern
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotPattern, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotPattern to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotPattern {

            /** Properties of a SlotPattern. */
            interface $Properties {

                /** SlotPattern firstSlot */
                firstSlot?: (number|Long|null);

                /** SlotPattern lastSlot */
                lastSlot?: (number|Long|null);

                /** SlotPattern weekdays */
                weekdays?: (number|null);

                /** SlotPattern fromMinute */
                fromMinute?: (number|null);

                /** SlotPattern toMinute */
                toMinute?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotPattern. */
            type $Shape = gridhood.ledger.SlotPattern.$Properties;
        }

        /**
         * Properties of a PlaceStandingOrder.
         * @deprecated Use gridhood.ledger.PlaceStandingOrder.$Properties instead.
         */
        interface IPlaceStandingOrder extends gridhood.ledger.PlaceStandingOrder.$Properties {
        }

        /** Represents a PlaceStandingOrder. */
        class PlaceStandingOrder {

            /**
             * Constructs a new PlaceStandingOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PlaceStandingOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlaceStandingOrder side. */
            side: number;

            /** PlaceStandingOrder steps. */
            steps: gridhood.ledger.PriceStep.$Properties[];

            /** PlaceStandingOrder pattern. */
            pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

            /** PlaceStandingOrder preference. */
            preference?: (gridhood.ledger.Preference.$Properties|null);

            /** PlaceStandingOrder replaces. */
            replaces: Uint8Array;

            /**
             * Encodes the specified PlaceStandingOrder message. Does not implicitly {@link gridhood.ledger.PlaceStandingOrder.verify|verify} messages.
             * @param message PlaceStandingOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PlaceStandingOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlaceStandingOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PlaceStandingOrder & gridhood.ledger.PlaceStandingOrder.$Shape} PlaceStandingOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PlaceStandingOrder & gridhood.ledger.PlaceStandingOrder.$Shape;

            /**
             * Creates a PlaceStandingOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PlaceStandingOrder
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PlaceStandingOrder;

            /**
             * Creates a plain object from a PlaceStandingOrder message. Also converts values to other types if specified.
             * @param message PlaceStandingOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PlaceStandingOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PlaceStandingOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PlaceStandingOrder {

            /** Properties of a PlaceStandingOrder. */
            interface $Properties {

                /** PlaceStandingOrder side */
                side?: (number|null);

                /** PlaceStandingOrder steps */
                steps?: (gridhood.ledger.PriceStep.$Properties[]|null);

                /** PlaceStandingOrder pattern */
                pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

                /** PlaceStandingOrder preference */
                preference?: (gridhood.ledger.Preference.$Properties|null);

                /** PlaceStandingOrder replaces */
                replaces?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlaceStandingOrder. */
            type $Shape = gridhood.ledger.PlaceStandingOrder.$Properties;
        }

        /**
         * Properties of a CancelStandingOrder.
         * @deprecated Use gridhood.ledger.CancelStandingOrder.$Properties instead.
         */
        interface ICancelStandingOrder extends gridhood.ledger.CancelStandingOrder.$Properties {
        }

        /** Represents a CancelStandingOrder. */
        class CancelStandingOrder {

            /**
             * Constructs a new CancelStandingOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.CancelStandingOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelStandingOrder standingOrder. */
            standingOrder: Uint8Array;

            /**
             * Encodes the specified CancelStandingOrder message. Does not implicitly {@link gridhood.ledger.CancelStandingOrder.verify|verify} messages.
             * @param message CancelStandingOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.CancelStandingOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelStandingOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.CancelStandingOrder & gridhood.ledger.CancelStandingOrder.$Shape} CancelStandingOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.CancelStandingOrder & gridhood.ledger.CancelStandingOrder.$Shape;

            /**
             * Creates a CancelStandingOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CancelStandingOrder
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.CancelStandingOrder;

            /**
             * Creates a plain object from a CancelStandingOrder message. Also converts values to other types if specified.
             * @param message CancelStandingOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.CancelStandingOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CancelStandingOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CancelStandingOrder {

            /** Properties of a CancelStandingOrder. */
            interface $Properties {

                /** CancelStandingOrder standingOrder */
                standingOrder?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelStandingOrder. */
            type $Shape = gridhood.ledger.CancelStandingOrder.$Properties;
        }

        /**
         * Properties of an OfferAgreement.
         * @deprecated Use gridhood.ledger.OfferAgreement.$Properties instead.
         */
        interface IOfferAgreement extends gridhood.ledger.OfferAgreement.$Properties {
        }

        /** Represents an OfferAgreement. */
        class OfferAgreement {

            /**
             * Constructs a new OfferAgreement.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.OfferAgreement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferAgreement to. */
            to: string;

            /** OfferAgreement side. */
            side: number;

            /** OfferAgreement quantityWh. */
            quantityWh: (number|Long);

            /** OfferAgreement priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** OfferAgreement pattern. */
            pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

            /** OfferAgreement noticeSlots. */
            noticeSlots: (number|Long);

            /** OfferAgreement answerByMs. */
            answerByMs: (number|Long);

            /**
             * Encodes the specified OfferAgreement message. Does not implicitly {@link gridhood.ledger.OfferAgreement.verify|verify} messages.
             * @param message OfferAgreement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.OfferAgreement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferAgreement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.OfferAgreement & gridhood.ledger.OfferAgreement.$Shape} OfferAgreement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.OfferAgreement & gridhood.ledger.OfferAgreement.$Shape;

            /**
             * Creates an OfferAgreement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OfferAgreement
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.OfferAgreement;

            /**
             * Creates a plain object from an OfferAgreement message. Also converts values to other types if specified.
             * @param message OfferAgreement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.OfferAgreement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OfferAgreement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OfferAgreement {

            /** Properties of an OfferAgreement. */
            interface $Properties {

                /** OfferAgreement to */
                to?: (string|null);

                /** OfferAgreement side */
                side?: (number|null);

                /** OfferAgreement quantityWh */
                quantityWh?: (number|Long|null);

                /** OfferAgreement priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** OfferAgreement pattern */
                pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

                /** OfferAgreement noticeSlots */
                noticeSlots?: (number|Long|null);

                /** OfferAgreement answerByMs */
                answerByMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferAgreement. */
            type $Shape = gridhood.ledger.OfferAgreement.$Properties;
        }

        /**
         * Properties of an AcceptAgreement.
         * @deprecated Use gridhood.ledger.AcceptAgreement.$Properties instead.
         */
        interface IAcceptAgreement extends gridhood.ledger.AcceptAgreement.$Properties {
        }

        /** Represents an AcceptAgreement. */
        class AcceptAgreement {

            /**
             * Constructs a new AcceptAgreement.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AcceptAgreement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AcceptAgreement agreement. */
            agreement: Uint8Array;

            /**
             * Encodes the specified AcceptAgreement message. Does not implicitly {@link gridhood.ledger.AcceptAgreement.verify|verify} messages.
             * @param message AcceptAgreement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AcceptAgreement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AcceptAgreement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AcceptAgreement & gridhood.ledger.AcceptAgreement.$Shape} AcceptAgreement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AcceptAgreement & gridhood.ledger.AcceptAgreement.$Shape;

            /**
             * Creates an AcceptAgreement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AcceptAgreement
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AcceptAgreement;

            /**
             * Creates a plain object from an AcceptAgreement message. Also converts values to other types if specified.
             * @param message AcceptAgreement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AcceptAgreement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AcceptAgreement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AcceptAgreement {

            /** Properties of an AcceptAgreement. */
            interface $Properties {

                /** AcceptAgreement agreement */
                agreement?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AcceptAgreement. */
            type $Shape = gridhood.ledger.AcceptAgreement.$Properties;
        }

        /**
         * Properties of an EndAgreement.
         * @deprecated Use gridhood.ledger.EndAgreement.$Properties instead.
         */
        interface IEndAgreement extends gridhood.ledger.EndAgreement.$Properties {
        }

        /** Represents an EndAgreement. */
        class EndAgreement {

            /**
             * Constructs a new EndAgreement.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.EndAgreement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EndAgreement agreement. */
            agreement: Uint8Array;

            /**
             * Encodes the specified EndAgreement message. Does not implicitly {@link gridhood.ledger.EndAgreement.verify|verify} messages.
             * @param message EndAgreement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.EndAgreement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EndAgreement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.EndAgreement & gridhood.ledger.EndAgreement.$Shape} EndAgreement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.EndAgreement & gridhood.ledger.EndAgreement.$Shape;

            /**
             * Creates an EndAgreement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EndAgreement
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.EndAgreement;

            /**
             * Creates a plain object from an EndAgreement message. Also converts values to other types if specified.
             * @param message EndAgreement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.EndAgreement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EndAgreement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EndAgreement {

            /** Properties of an EndAgreement. */
            interface $Properties {

                /** EndAgreement agreement */
                agreement?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EndAgreement. */
            type $Shape = gridhood.ledger.EndAgreement.$Properties;
        }

        /**
         * Properties of a PostTariff.
         * @deprecated Use gridhood.ledger.PostTariff.$Properties instead.
         */
        interface IPostTariff extends gridhood.ledger.PostTariff.$Properties {
        }

        /** Represents a PostTariff. */
        class PostTariff {

            /**
             * Constructs a new PostTariff.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PostTariff.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PostTariff firstSlot. */
            firstSlot: (number|Long);

            /** PostTariff retail. */
            retail: (number|Long)[];

            /** PostTariff feedIn. */
            feedIn: (number|Long)[];

            /**
             * Encodes the specified PostTariff message. Does not implicitly {@link gridhood.ledger.PostTariff.verify|verify} messages.
             * @param message PostTariff message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PostTariff.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PostTariff message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PostTariff & gridhood.ledger.PostTariff.$Shape} PostTariff
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PostTariff & gridhood.ledger.PostTariff.$Shape;

            /**
             * Creates a PostTariff message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PostTariff
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PostTariff;

            /**
             * Creates a plain object from a PostTariff message. Also converts values to other types if specified.
             * @param message PostTariff
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PostTariff, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PostTariff to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PostTariff {

            /** Properties of a PostTariff. */
            interface $Properties {

                /** PostTariff firstSlot */
                firstSlot?: (number|Long|null);

                /** PostTariff retail */
                retail?: ((number|Long)[]|null);

                /** PostTariff feedIn */
                feedIn?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PostTariff. */
            type $Shape = gridhood.ledger.PostTariff.$Properties;
        }

        /**
         * Properties of a CancelOrder.
         * @deprecated Use gridhood.ledger.CancelOrder.$Properties instead.
         */
        interface ICancelOrder extends gridhood.ledger.CancelOrder.$Properties {
        }

        /** Represents a CancelOrder. */
        class CancelOrder {

            /**
             * Constructs a new CancelOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.CancelOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelOrder slot. */
            slot: (number|Long);

            /** CancelOrder order. */
            order: Uint8Array;

            /**
             * Encodes the specified CancelOrder message. Does not implicitly {@link gridhood.ledger.CancelOrder.verify|verify} messages.
             * @param message CancelOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.CancelOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.CancelOrder & gridhood.ledger.CancelOrder.$Shape} CancelOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.CancelOrder & gridhood.ledger.CancelOrder.$Shape;

            /**
             * Creates a CancelOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CancelOrder
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.CancelOrder;

            /**
             * Creates a plain object from a CancelOrder message. Also converts values to other types if specified.
             * @param message CancelOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.CancelOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CancelOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CancelOrder {

            /** Properties of a CancelOrder. */
            interface $Properties {

                /** CancelOrder slot */
                slot?: (number|Long|null);

                /** CancelOrder order */
                order?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelOrder. */
            type $Shape = gridhood.ledger.CancelOrder.$Properties;
        }

        /**
         * Properties of a CommitOrders.
         * @deprecated Use gridhood.ledger.CommitOrders.$Properties instead.
         */
        interface ICommitOrders extends gridhood.ledger.CommitOrders.$Properties {
        }

        /** Represents a CommitOrders. */
        class CommitOrders {

            /**
             * Constructs a new CommitOrders.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.CommitOrders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommitOrders slot. */
            slot: (number|Long);

            /** CommitOrders commitment. */
            commitment: Uint8Array;

            /** CommitOrders buyMaxWh. */
            buyMaxWh: (number|Long);

            /** CommitOrders sellMaxWh. */
            sellMaxWh: (number|Long);

            /**
             * Encodes the specified CommitOrders message. Does not implicitly {@link gridhood.ledger.CommitOrders.verify|verify} messages.
             * @param message CommitOrders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.CommitOrders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitOrders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.CommitOrders & gridhood.ledger.CommitOrders.$Shape} CommitOrders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.CommitOrders & gridhood.ledger.CommitOrders.$Shape;

            /**
             * Creates a CommitOrders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommitOrders
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.CommitOrders;

            /**
             * Creates a plain object from a CommitOrders message. Also converts values to other types if specified.
             * @param message CommitOrders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.CommitOrders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommitOrders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CommitOrders {

            /** Properties of a CommitOrders. */
            interface $Properties {

                /** CommitOrders slot */
                slot?: (number|Long|null);

                /** CommitOrders commitment */
                commitment?: (Uint8Array|null);

                /** CommitOrders buyMaxWh */
                buyMaxWh?: (number|Long|null);

                /** CommitOrders sellMaxWh */
                sellMaxWh?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitOrders. */
            type $Shape = gridhood.ledger.CommitOrders.$Properties;
        }

        /**
         * Properties of a RevealOrders.
         * @deprecated Use gridhood.ledger.RevealOrders.$Properties instead.
         */
        interface IRevealOrders extends gridhood.ledger.RevealOrders.$Properties {
        }

        /** Represents a RevealOrders. */
        class RevealOrders {

            /**
             * Constructs a new RevealOrders.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RevealOrders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevealOrders slot. */
            slot: (number|Long);

            /** RevealOrders orders. */
            orders: Uint8Array;

            /**
             * Encodes the specified RevealOrders message. Does not implicitly {@link gridhood.ledger.RevealOrders.verify|verify} messages.
             * @param message RevealOrders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RevealOrders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevealOrders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RevealOrders & gridhood.ledger.RevealOrders.$Shape} RevealOrders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RevealOrders & gridhood.ledger.RevealOrders.$Shape;

            /**
             * Creates a RevealOrders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RevealOrders
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RevealOrders;

            /**
             * Creates a plain object from a RevealOrders message. Also converts values to other types if specified.
             * @param message RevealOrders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RevealOrders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RevealOrders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RevealOrders {

            /** Properties of a RevealOrders. */
            interface $Properties {

                /** RevealOrders slot */
                slot?: (number|Long|null);

                /** RevealOrders orders */
                orders?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevealOrders. */
            type $Shape = gridhood.ledger.RevealOrders.$Properties;
        }

        /**
         * Properties of a WithdrawOrders.
         * @deprecated Use gridhood.ledger.WithdrawOrders.$Properties instead.
         */
        interface IWithdrawOrders extends gridhood.ledger.WithdrawOrders.$Properties {
        }

        /** Represents a WithdrawOrders. */
        class WithdrawOrders {

            /**
             * Constructs a new WithdrawOrders.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.WithdrawOrders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WithdrawOrders slot. */
            slot: (number|Long);

            /**
             * Encodes the specified WithdrawOrders message. Does not implicitly {@link gridhood.ledger.WithdrawOrders.verify|verify} messages.
             * @param message WithdrawOrders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.WithdrawOrders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WithdrawOrders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.WithdrawOrders & gridhood.ledger.WithdrawOrders.$Shape} WithdrawOrders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.WithdrawOrders & gridhood.ledger.WithdrawOrders.$Shape;

            /**
             * Creates a WithdrawOrders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WithdrawOrders
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.WithdrawOrders;

            /**
             * Creates a plain object from a WithdrawOrders message. Also converts values to other types if specified.
             * @param message WithdrawOrders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.WithdrawOrders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WithdrawOrders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WithdrawOrders {

            /** Properties of a WithdrawOrders. */
            interface $Properties {

                /** WithdrawOrders slot */
                slot?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WithdrawOrders. */
            type $Shape = gridhood.ledger.WithdrawOrders.$Properties;
        }

        /**
         * Properties of a SealedOrders.
         * @deprecated Use gridhood.ledger.SealedOrders.$Properties instead.
         */
        interface ISealedOrders extends gridhood.ledger.SealedOrders.$Properties {
        }

        /** Represents a SealedOrders. */
        class SealedOrders {

            /**
             * Constructs a new SealedOrders.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SealedOrders.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealedOrders salt. */
            salt: Uint8Array;

            /** SealedOrders orders. */
            orders: gridhood.ledger.SealedOrder.$Properties[];

            /**
             * Encodes the specified SealedOrders message. Does not implicitly {@link gridhood.ledger.SealedOrders.verify|verify} messages.
             * @param message SealedOrders message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SealedOrders.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealedOrders message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SealedOrders & gridhood.ledger.SealedOrders.$Shape} SealedOrders
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SealedOrders & gridhood.ledger.SealedOrders.$Shape;

            /**
             * Creates a SealedOrders message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SealedOrders
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SealedOrders;

            /**
             * Creates a plain object from a SealedOrders message. Also converts values to other types if specified.
             * @param message SealedOrders
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SealedOrders, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SealedOrders to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SealedOrders {

            /** Properties of a SealedOrders. */
            interface $Properties {

                /** SealedOrders salt */
                salt?: (Uint8Array|null);

                /** SealedOrders orders */
                orders?: (gridhood.ledger.SealedOrder.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SealedOrders. */
            type $Shape = gridhood.ledger.SealedOrders.$Properties;
        }

        /**
         * Properties of a SealedOrder.
         * @deprecated Use gridhood.ledger.SealedOrder.$Properties instead.
         */
        interface ISealedOrder extends gridhood.ledger.SealedOrder.$Properties {
        }

        /** Represents a SealedOrder. */
        class SealedOrder {

            /**
             * Constructs a new SealedOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SealedOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SealedOrder number. */
            number: number;

            /** SealedOrder side. */
            side: number;

            /** SealedOrder steps. */
            steps: gridhood.ledger.PriceStep.$Properties[];

            /** SealedOrder preference. */
            preference?: (gridhood.ledger.Preference.$Properties|null);

            /**
             * Encodes the specified SealedOrder message. Does not implicitly {@link gridhood.ledger.SealedOrder.verify|verify} messages.
             * @param message SealedOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SealedOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SealedOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SealedOrder & gridhood.ledger.SealedOrder.$Shape} SealedOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SealedOrder & gridhood.ledger.SealedOrder.$Shape;

            /**
             * Creates a SealedOrder message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SealedOrder
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SealedOrder;

            /**
             * Creates a plain object from a SealedOrder message. Also converts values to other types if specified.
             * @param message SealedOrder
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SealedOrder, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SealedOrder to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SealedOrder {

            /** Properties of a SealedOrder. */
            interface $Properties {

                /** SealedOrder number */
                number?: (number|null);

                /** SealedOrder side */
                side?: (number|null);

                /** SealedOrder steps */
                steps?: (gridhood.ledger.PriceStep.$Properties[]|null);

                /** SealedOrder preference */
                preference?: (gridhood.ledger.Preference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SealedOrder. */
            type $Shape = gridhood.ledger.SealedOrder.$Properties;
        }

        /**
         * Properties of a SubmitReading.
         * @deprecated Use gridhood.ledger.SubmitReading.$Properties instead.
         */
        interface ISubmitReading extends gridhood.ledger.SubmitReading.$Properties {
        }

        /** Represents a SubmitReading. */
        class SubmitReading {

            /**
             * Constructs a new SubmitReading.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SubmitReading.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitReading reading. */
            reading: Uint8Array;

            /** SubmitReading signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified SubmitReading message. Does not implicitly {@link gridhood.ledger.SubmitReading.verify|verify} messages.
             * @param message SubmitReading message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SubmitReading.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitReading message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SubmitReading & gridhood.ledger.SubmitReading.$Shape} SubmitReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SubmitReading & gridhood.ledger.SubmitReading.$Shape;

            /**
             * Creates a SubmitReading message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SubmitReading
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SubmitReading;

            /**
             * Creates a plain object from a SubmitReading message. Also converts values to other types if specified.
             * @param message SubmitReading
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SubmitReading, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SubmitReading to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SubmitReading {

            /** Properties of a SubmitReading. */
            interface $Properties {

                /** SubmitReading reading */
                reading?: (Uint8Array|null);

                /** SubmitReading signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitReading. */
            type $Shape = gridhood.ledger.SubmitReading.$Properties;
        }

        /**
         * Properties of a MeterReading.
         * @deprecated Use gridhood.ledger.MeterReading.$Properties instead.
         */
        interface IMeterReading extends gridhood.ledger.MeterReading.$Properties {
        }

        /** Represents a MeterReading. */
        class MeterReading {

            /**
             * Constructs a new MeterReading.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.MeterReading.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeterReading meterKey. */
            meterKey: Uint8Array;

            /** MeterReading slot. */
            slot: (number|Long);

            /** MeterReading importWh. */
            importWh: (number|Long);

            /** MeterReading exportWh. */
            exportWh: (number|Long);

            /** MeterReading quality. */
            quality: number;

            /**
             * Encodes the specified MeterReading message. Does not implicitly {@link gridhood.ledger.MeterReading.verify|verify} messages.
             * @param message MeterReading message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.MeterReading.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeterReading message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.MeterReading & gridhood.ledger.MeterReading.$Shape} MeterReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.MeterReading & gridhood.ledger.MeterReading.$Shape;

            /**
             * Creates a MeterReading message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeterReading
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.MeterReading;

            /**
             * Creates a plain object from a MeterReading message. Also converts values to other types if specified.
             * @param message MeterReading
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.MeterReading, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeterReading to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MeterReading {

            /** Properties of a MeterReading. */
            interface $Properties {

                /** MeterReading meterKey */
                meterKey?: (Uint8Array|null);

                /** MeterReading slot */
                slot?: (number|Long|null);

                /** MeterReading importWh */
                importWh?: (number|Long|null);

                /** MeterReading exportWh */
                exportWh?: (number|Long|null);

                /** MeterReading quality */
                quality?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeterReading. */
            type $Shape = gridhood.ledger.MeterReading.$Properties;
        }

        /**
         * Properties of a CorrectReading.
         * @deprecated Use gridhood.ledger.CorrectReading.$Properties instead.
         */
        interface ICorrectReading extends gridhood.ledger.CorrectReading.$Properties {
        }

        /** Represents a CorrectReading. */
        class CorrectReading {

            /**
             * Constructs a new CorrectReading.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.CorrectReading.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CorrectReading household. */
            household: string;

            /** CorrectReading slot. */
            slot: (number|Long);

            /** CorrectReading importWh. */
            importWh: (number|Long);

            /** CorrectReading exportWh. */
            exportWh: (number|Long);

            /** CorrectReading reason. */
            reason: string;

            /**
             * Encodes the specified CorrectReading message. Does not implicitly {@link gridhood.ledger.CorrectReading.verify|verify} messages.
             * @param message CorrectReading message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.CorrectReading.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CorrectReading message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.CorrectReading & gridhood.ledger.CorrectReading.$Shape} CorrectReading
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.CorrectReading & gridhood.ledger.CorrectReading.$Shape;

            /**
             * Creates a CorrectReading message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CorrectReading
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.CorrectReading;

            /**
             * Creates a plain object from a CorrectReading message. Also converts values to other types if specified.
             * @param message CorrectReading
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.CorrectReading, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CorrectReading to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CorrectReading {

            /** Properties of a CorrectReading. */
            interface $Properties {

                /** CorrectReading household */
                household?: (string|null);

                /** CorrectReading slot */
                slot?: (number|Long|null);

                /** CorrectReading importWh */
                importWh?: (number|Long|null);

                /** CorrectReading exportWh */
                exportWh?: (number|Long|null);

                /** CorrectReading reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CorrectReading. */
            type $Shape = gridhood.ledger.CorrectReading.$Properties;
        }

        /**
         * Properties of a FlexibilityCall.
         * @deprecated Use gridhood.ledger.FlexibilityCall.$Properties instead.
         */
        interface IFlexibilityCall extends gridhood.ledger.FlexibilityCall.$Properties {
        }

        /** Represents a FlexibilityCall. */
        class FlexibilityCall {

            /**
             * Constructs a new FlexibilityCall.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.FlexibilityCall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FlexibilityCall requestFlexibility. */
            requestFlexibility?: (gridhood.ledger.RequestFlexibility.$Properties|null);

            /** FlexibilityCall pledgeFlexibility. */
            pledgeFlexibility?: (gridhood.ledger.PledgeFlexibility.$Properties|null);

            /** FlexibilityCall postLimit. */
            postLimit?: (gridhood.ledger.PostLimit.$Properties|null);

            /** FlexibilityCall heartbeat. */
            heartbeat?: (gridhood.ledger.Heartbeat.$Properties|null);

            /** FlexibilityCall call. */
            call?: ("requestFlexibility"|"pledgeFlexibility"|"postLimit"|"heartbeat");

            /**
             * Encodes the specified FlexibilityCall message. Does not implicitly {@link gridhood.ledger.FlexibilityCall.verify|verify} messages.
             * @param message FlexibilityCall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.FlexibilityCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FlexibilityCall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.FlexibilityCall & gridhood.ledger.FlexibilityCall.$Shape} FlexibilityCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.FlexibilityCall & gridhood.ledger.FlexibilityCall.$Shape;

            /**
             * Creates a FlexibilityCall message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FlexibilityCall
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.FlexibilityCall;

            /**
             * Creates a plain object from a FlexibilityCall message. Also converts values to other types if specified.
             * @param message FlexibilityCall
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.FlexibilityCall, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FlexibilityCall to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FlexibilityCall {

            /** Properties of a FlexibilityCall. */
            interface $Properties {

                /** FlexibilityCall requestFlexibility */
                requestFlexibility?: (gridhood.ledger.RequestFlexibility.$Properties|null);

                /** FlexibilityCall pledgeFlexibility */
                pledgeFlexibility?: (gridhood.ledger.PledgeFlexibility.$Properties|null);

                /** FlexibilityCall postLimit */
                postLimit?: (gridhood.ledger.PostLimit.$Properties|null);

                /** FlexibilityCall heartbeat */
                heartbeat?: (gridhood.ledger.Heartbeat.$Properties|null);

                /** FlexibilityCall call */
                call?: ("requestFlexibility"|"pledgeFlexibility"|"postLimit"|"heartbeat");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FlexibilityCall. */
            type $Shape = {
              requestFlexibility?: gridhood.ledger.RequestFlexibility.$Shape|null;
              pledgeFlexibility?: gridhood.ledger.PledgeFlexibility.$Shape|null;
              postLimit?: gridhood.ledger.PostLimit.$Shape|null;
              heartbeat?: gridhood.ledger.Heartbeat.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ call?: undefined; requestFlexibility?: null; pledgeFlexibility?: null; postLimit?: null; heartbeat?: null }|{ call?: "requestFlexibility"; requestFlexibility: gridhood.ledger.RequestFlexibility.$Shape; pledgeFlexibility?: null; postLimit?: null; heartbeat?: null }|{ call?: "pledgeFlexibility"; requestFlexibility?: null; pledgeFlexibility: gridhood.ledger.PledgeFlexibility.$Shape; postLimit?: null; heartbeat?: null }|{ call?: "postLimit"; requestFlexibility?: null; pledgeFlexibility?: null; postLimit: gridhood.ledger.PostLimit.$Shape; heartbeat?: null }|{ call?: "heartbeat"; requestFlexibility?: null; pledgeFlexibility?: null; postLimit?: null; heartbeat: gridhood.ledger.Heartbeat.$Shape })
            );
        }

        /**
         * Properties of a RequestFlexibility.
         * @deprecated Use gridhood.ledger.RequestFlexibility.$Properties instead.
         */
        interface IRequestFlexibility extends gridhood.ledger.RequestFlexibility.$Properties {
        }

        /** Represents a RequestFlexibility. */
        class RequestFlexibility {

            /**
             * Constructs a new RequestFlexibility.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.RequestFlexibility.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestFlexibility zone. */
            zone: string;

            /** RequestFlexibility firstSlot. */
            firstSlot: (number|Long);

            /** RequestFlexibility lastSlot. */
            lastSlot: (number|Long);

            /** RequestFlexibility quantityWh. */
            quantityWh: (number|Long);

            /** RequestFlexibility priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** RequestFlexibility pledgesUntilMs. */
            pledgesUntilMs: (number|Long);

            /**
             * Encodes the specified RequestFlexibility message. Does not implicitly {@link gridhood.ledger.RequestFlexibility.verify|verify} messages.
             * @param message RequestFlexibility message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.RequestFlexibility.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestFlexibility message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.RequestFlexibility & gridhood.ledger.RequestFlexibility.$Shape} RequestFlexibility
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.RequestFlexibility & gridhood.ledger.RequestFlexibility.$Shape;

            /**
             * Creates a RequestFlexibility message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestFlexibility
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.RequestFlexibility;

            /**
             * Creates a plain object from a RequestFlexibility message. Also converts values to other types if specified.
             * @param message RequestFlexibility
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.RequestFlexibility, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestFlexibility to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestFlexibility {

            /** Properties of a RequestFlexibility. */
            interface $Properties {

                /** RequestFlexibility zone */
                zone?: (string|null);

                /** RequestFlexibility firstSlot */
                firstSlot?: (number|Long|null);

                /** RequestFlexibility lastSlot */
                lastSlot?: (number|Long|null);

                /** RequestFlexibility quantityWh */
                quantityWh?: (number|Long|null);

                /** RequestFlexibility priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** RequestFlexibility pledgesUntilMs */
                pledgesUntilMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestFlexibility. */
            type $Shape = gridhood.ledger.RequestFlexibility.$Properties;
        }

        /**
         * Properties of a PledgeFlexibility.
         * @deprecated Use gridhood.ledger.PledgeFlexibility.$Properties instead.
         */
        interface IPledgeFlexibility extends gridhood.ledger.PledgeFlexibility.$Properties {
        }

        /** Represents a PledgeFlexibility. */
        class PledgeFlexibility {

            /**
             * Constructs a new PledgeFlexibility.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PledgeFlexibility.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PledgeFlexibility event. */
            event: Uint8Array;

            /** PledgeFlexibility quantityWh. */
            quantityWh: (number|Long);

            /**
             * Encodes the specified PledgeFlexibility message. Does not implicitly {@link gridhood.ledger.PledgeFlexibility.verify|verify} messages.
             * @param message PledgeFlexibility message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PledgeFlexibility.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PledgeFlexibility message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PledgeFlexibility & gridhood.ledger.PledgeFlexibility.$Shape} PledgeFlexibility
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PledgeFlexibility & gridhood.ledger.PledgeFlexibility.$Shape;

            /**
             * Creates a PledgeFlexibility message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PledgeFlexibility
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PledgeFlexibility;

            /**
             * Creates a plain object from a PledgeFlexibility message. Also converts values to other types if specified.
             * @param message PledgeFlexibility
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PledgeFlexibility, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PledgeFlexibility to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PledgeFlexibility {

            /** Properties of a PledgeFlexibility. */
            interface $Properties {

                /** PledgeFlexibility event */
                event?: (Uint8Array|null);

                /** PledgeFlexibility quantityWh */
                quantityWh?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PledgeFlexibility. */
            type $Shape = gridhood.ledger.PledgeFlexibility.$Properties;
        }

        /**
         * Properties of a PostLimit.
         * @deprecated Use gridhood.ledger.PostLimit.$Properties instead.
         */
        interface IPostLimit extends gridhood.ledger.PostLimit.$Properties {
        }

        /** Represents a PostLimit. */
        class PostLimit {

            /**
             * Constructs a new PostLimit.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PostLimit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PostLimit zone. */
            zone: string;

            /** PostLimit firstSlot. */
            firstSlot: (number|Long);

            /** PostLimit lastSlot. */
            lastSlot: (number|Long);

            /** PostLimit importW. */
            importW?: (number|Long|null);

            /** PostLimit exportW. */
            exportW?: (number|Long|null);

            /** PostLimit importPpm. */
            importPpm?: (number|null);

            /** PostLimit exportPpm. */
            exportPpm?: (number|null);

            /**
             * Encodes the specified PostLimit message. Does not implicitly {@link gridhood.ledger.PostLimit.verify|verify} messages.
             * @param message PostLimit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PostLimit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PostLimit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PostLimit & gridhood.ledger.PostLimit.$Shape} PostLimit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PostLimit & gridhood.ledger.PostLimit.$Shape;

            /**
             * Creates a PostLimit message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PostLimit
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PostLimit;

            /**
             * Creates a plain object from a PostLimit message. Also converts values to other types if specified.
             * @param message PostLimit
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PostLimit, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PostLimit to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PostLimit {

            /** Properties of a PostLimit. */
            interface $Properties {

                /** PostLimit zone */
                zone?: (string|null);

                /** PostLimit firstSlot */
                firstSlot?: (number|Long|null);

                /** PostLimit lastSlot */
                lastSlot?: (number|Long|null);

                /** PostLimit importW */
                importW?: (number|Long|null);

                /** PostLimit exportW */
                exportW?: (number|Long|null);

                /** PostLimit importPpm */
                importPpm?: (number|null);

                /** PostLimit exportPpm */
                exportPpm?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PostLimit. */
            type $Shape = gridhood.ledger.PostLimit.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use gridhood.ledger.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends gridhood.ledger.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link gridhood.ledger.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Heartbeat & gridhood.ledger.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Heartbeat & gridhood.ledger.Heartbeat.$Shape;

            /**
             * Creates a Heartbeat message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Heartbeat
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Heartbeat;

            /**
             * Creates a plain object from a Heartbeat message. Also converts values to other types if specified.
             * @param message Heartbeat
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Heartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Heartbeat to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = gridhood.ledger.Heartbeat.$Properties;
        }

        /**
         * Properties of a Header.
         * @deprecated Use gridhood.ledger.Header.$Properties instead.
         */
        interface IHeader extends gridhood.ledger.Header.$Properties {
        }

        /** Represents a Header. */
        class Header {

            /**
             * Constructs a new Header.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Header.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Header version. */
            version: number;

            /** Header chainId. */
            chainId: string;

            /** Header height. */
            height: (number|Long);

            /** Header round. */
            round: number;

            /** Header timeMs. */
            timeMs: (number|Long);

            /** Header parentHash. */
            parentHash: Uint8Array;

            /** Header proposer. */
            proposer: Uint8Array;

            /** Header transactionRoot. */
            transactionRoot: Uint8Array;

            /** Header stateRoot. */
            stateRoot: Uint8Array;

            /** Header eventRoot. */
            eventRoot: Uint8Array;

            /** Header authoritiesHash. */
            authoritiesHash: Uint8Array;

            /** Header nextAuthoritiesHash. */
            nextAuthoritiesHash: Uint8Array;

            /** Header parametersHash. */
            parametersHash: Uint8Array;

            /** Header parentCommitHash. */
            parentCommitHash: Uint8Array;

            /** Header evidenceRoot. */
            evidenceRoot: Uint8Array;

            /**
             * Encodes the specified Header message. Does not implicitly {@link gridhood.ledger.Header.verify|verify} messages.
             * @param message Header message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Header.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Header message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Header & gridhood.ledger.Header.$Shape} Header
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Header & gridhood.ledger.Header.$Shape;

            /**
             * Creates a Header message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Header
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Header;

            /**
             * Creates a plain object from a Header message. Also converts values to other types if specified.
             * @param message Header
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Header, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Header to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Header {

            /** Properties of a Header. */
            interface $Properties {

                /** Header version */
                version?: (number|null);

                /** Header chainId */
                chainId?: (string|null);

                /** Header height */
                height?: (number|Long|null);

                /** Header round */
                round?: (number|null);

                /** Header timeMs */
                timeMs?: (number|Long|null);

                /** Header parentHash */
                parentHash?: (Uint8Array|null);

                /** Header proposer */
                proposer?: (Uint8Array|null);

                /** Header transactionRoot */
                transactionRoot?: (Uint8Array|null);

                /** Header stateRoot */
                stateRoot?: (Uint8Array|null);

                /** Header eventRoot */
                eventRoot?: (Uint8Array|null);

                /** Header authoritiesHash */
                authoritiesHash?: (Uint8Array|null);

                /** Header nextAuthoritiesHash */
                nextAuthoritiesHash?: (Uint8Array|null);

                /** Header parametersHash */
                parametersHash?: (Uint8Array|null);

                /** Header parentCommitHash */
                parentCommitHash?: (Uint8Array|null);

                /** Header evidenceRoot */
                evidenceRoot?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Header. */
            type $Shape = gridhood.ledger.Header.$Properties;
        }

        /**
         * Properties of an Evidence.
         * @deprecated Use gridhood.ledger.Evidence.$Properties instead.
         */
        interface IEvidence extends gridhood.ledger.Evidence.$Properties {
        }

        /** Represents an Evidence. */
        class Evidence {

            /**
             * Constructs a new Evidence.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Evidence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Evidence authority. */
            authority: Uint8Array;

            /** Evidence offence. */
            offence: number;

            /** Evidence first. */
            first: Uint8Array;

            /** Evidence firstSignature. */
            firstSignature: Uint8Array;

            /** Evidence second. */
            second: Uint8Array;

            /** Evidence secondSignature. */
            secondSignature: Uint8Array;

            /**
             * Encodes the specified Evidence message. Does not implicitly {@link gridhood.ledger.Evidence.verify|verify} messages.
             * @param message Evidence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Evidence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Evidence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Evidence & gridhood.ledger.Evidence.$Shape} Evidence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Evidence & gridhood.ledger.Evidence.$Shape;

            /**
             * Creates an Evidence message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Evidence
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Evidence;

            /**
             * Creates a plain object from an Evidence message. Also converts values to other types if specified.
             * @param message Evidence
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Evidence, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Evidence to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Evidence {

            /** Properties of an Evidence. */
            interface $Properties {

                /** Evidence authority */
                authority?: (Uint8Array|null);

                /** Evidence offence */
                offence?: (number|null);

                /** Evidence first */
                first?: (Uint8Array|null);

                /** Evidence firstSignature */
                firstSignature?: (Uint8Array|null);

                /** Evidence second */
                second?: (Uint8Array|null);

                /** Evidence secondSignature */
                secondSignature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Evidence. */
            type $Shape = gridhood.ledger.Evidence.$Properties;
        }

        /**
         * Properties of a ProposalBody.
         * @deprecated Use gridhood.ledger.ProposalBody.$Properties instead.
         */
        interface IProposalBody extends gridhood.ledger.ProposalBody.$Properties {
        }

        /** Represents a ProposalBody. */
        class ProposalBody {

            /**
             * Constructs a new ProposalBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ProposalBody.$Properties);

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
             * Encodes the specified ProposalBody message. Does not implicitly {@link gridhood.ledger.ProposalBody.verify|verify} messages.
             * @param message ProposalBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ProposalBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProposalBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ProposalBody & gridhood.ledger.ProposalBody.$Shape} ProposalBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ProposalBody & gridhood.ledger.ProposalBody.$Shape;

            /**
             * Creates a ProposalBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProposalBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ProposalBody;

            /**
             * Creates a plain object from a ProposalBody message. Also converts values to other types if specified.
             * @param message ProposalBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ProposalBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
            type $Shape = gridhood.ledger.ProposalBody.$Properties;
        }

        /**
         * Properties of a PrevoteBody.
         * @deprecated Use gridhood.ledger.PrevoteBody.$Properties instead.
         */
        interface IPrevoteBody extends gridhood.ledger.PrevoteBody.$Properties {
        }

        /** Represents a PrevoteBody. */
        class PrevoteBody {

            /**
             * Constructs a new PrevoteBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PrevoteBody.$Properties);

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
             * Encodes the specified PrevoteBody message. Does not implicitly {@link gridhood.ledger.PrevoteBody.verify|verify} messages.
             * @param message PrevoteBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PrevoteBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrevoteBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PrevoteBody & gridhood.ledger.PrevoteBody.$Shape} PrevoteBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PrevoteBody & gridhood.ledger.PrevoteBody.$Shape;

            /**
             * Creates a PrevoteBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PrevoteBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PrevoteBody;

            /**
             * Creates a plain object from a PrevoteBody message. Also converts values to other types if specified.
             * @param message PrevoteBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PrevoteBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
            type $Shape = gridhood.ledger.PrevoteBody.$Properties;
        }

        /**
         * Properties of a PrecommitBody.
         * @deprecated Use gridhood.ledger.PrecommitBody.$Properties instead.
         */
        interface IPrecommitBody extends gridhood.ledger.PrecommitBody.$Properties {
        }

        /** Represents a PrecommitBody. */
        class PrecommitBody {

            /**
             * Constructs a new PrecommitBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PrecommitBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PrecommitBody height. */
            height: (number|Long);

            /** PrecommitBody round. */
            round: number;

            /** PrecommitBody blockId. */
            blockId: Uint8Array;

            /**
             * Encodes the specified PrecommitBody message. Does not implicitly {@link gridhood.ledger.PrecommitBody.verify|verify} messages.
             * @param message PrecommitBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PrecommitBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PrecommitBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PrecommitBody & gridhood.ledger.PrecommitBody.$Shape} PrecommitBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PrecommitBody & gridhood.ledger.PrecommitBody.$Shape;

            /**
             * Creates a PrecommitBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PrecommitBody
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PrecommitBody;

            /**
             * Creates a plain object from a PrecommitBody message. Also converts values to other types if specified.
             * @param message PrecommitBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PrecommitBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

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
            type $Shape = gridhood.ledger.PrecommitBody.$Properties;
        }

        /**
         * Properties of a TransactionBatch.
         * @deprecated Use gridhood.ledger.TransactionBatch.$Properties instead.
         */
        interface ITransactionBatch extends gridhood.ledger.TransactionBatch.$Properties {
        }

        /** Represents a TransactionBatch. */
        class TransactionBatch {

            /**
             * Constructs a new TransactionBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.TransactionBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactionBatch transactions. */
            transactions: Uint8Array[];

            /** TransactionBatch announcement. */
            announcement: (number|Long);

            /**
             * Encodes the specified TransactionBatch message. Does not implicitly {@link gridhood.ledger.TransactionBatch.verify|verify} messages.
             * @param message TransactionBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.TransactionBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactionBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.TransactionBatch & gridhood.ledger.TransactionBatch.$Shape} TransactionBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.TransactionBatch & gridhood.ledger.TransactionBatch.$Shape;

            /**
             * Creates a TransactionBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TransactionBatch
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.TransactionBatch;

            /**
             * Creates a plain object from a TransactionBatch message. Also converts values to other types if specified.
             * @param message TransactionBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.TransactionBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TransactionBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TransactionBatch {

            /** Properties of a TransactionBatch. */
            interface $Properties {

                /** TransactionBatch transactions */
                transactions?: (Uint8Array[]|null);

                /** TransactionBatch announcement */
                announcement?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactionBatch. */
            type $Shape = gridhood.ledger.TransactionBatch.$Properties;
        }

        /**
         * Properties of a BlockAnnouncement.
         * @deprecated Use gridhood.ledger.BlockAnnouncement.$Properties instead.
         */
        interface IBlockAnnouncement extends gridhood.ledger.BlockAnnouncement.$Properties {
        }

        /** Represents a BlockAnnouncement. */
        class BlockAnnouncement {

            /**
             * Constructs a new BlockAnnouncement.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.BlockAnnouncement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlockAnnouncement header. */
            header: Uint8Array;

            /** BlockAnnouncement certificate. */
            certificate: Uint8Array;

            /**
             * Encodes the specified BlockAnnouncement message. Does not implicitly {@link gridhood.ledger.BlockAnnouncement.verify|verify} messages.
             * @param message BlockAnnouncement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.BlockAnnouncement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockAnnouncement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.BlockAnnouncement & gridhood.ledger.BlockAnnouncement.$Shape} BlockAnnouncement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.BlockAnnouncement & gridhood.ledger.BlockAnnouncement.$Shape;

            /**
             * Creates a BlockAnnouncement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlockAnnouncement
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.BlockAnnouncement;

            /**
             * Creates a plain object from a BlockAnnouncement message. Also converts values to other types if specified.
             * @param message BlockAnnouncement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.BlockAnnouncement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlockAnnouncement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlockAnnouncement {

            /** Properties of a BlockAnnouncement. */
            interface $Properties {

                /** BlockAnnouncement header */
                header?: (Uint8Array|null);

                /** BlockAnnouncement certificate */
                certificate?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockAnnouncement. */
            type $Shape = gridhood.ledger.BlockAnnouncement.$Properties;
        }

        /**
         * Properties of a Block.
         * @deprecated Use gridhood.ledger.Block.$Properties instead.
         */
        interface IBlock extends gridhood.ledger.Block.$Properties {
        }

        /** Represents a Block. */
        class Block {

            /**
             * Constructs a new Block.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Block.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Block header. */
            header: Uint8Array;

            /** Block transactions. */
            transactions: Uint8Array[];

            /** Block evidence. */
            evidence: Uint8Array[];

            /** Block parentCommit. */
            parentCommit: Uint8Array;

            /**
             * Encodes the specified Block message. Does not implicitly {@link gridhood.ledger.Block.verify|verify} messages.
             * @param message Block message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Block message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Block & gridhood.ledger.Block.$Shape} Block
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Block & gridhood.ledger.Block.$Shape;

            /**
             * Creates a Block message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Block
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Block;

            /**
             * Creates a plain object from a Block message. Also converts values to other types if specified.
             * @param message Block
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Block, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Block to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Block {

            /** Properties of a Block. */
            interface $Properties {

                /** Block header */
                header?: (Uint8Array|null);

                /** Block transactions */
                transactions?: (Uint8Array[]|null);

                /** Block evidence */
                evidence?: (Uint8Array[]|null);

                /** Block parentCommit */
                parentCommit?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Block. */
            type $Shape = gridhood.ledger.Block.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use gridhood.ledger.Event.$Properties instead.
         */
        interface IEvent extends gridhood.ledger.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event name. */
            name: string;

            /** Event transaction. */
            transaction: number;

            /** Event contract. */
            contract: Uint8Array;

            /** Event slot. */
            slot: (number|Long);

            /** Event accounts. */
            accounts: Uint8Array[];

            /** Event attributes. */
            attributes: gridhood.ledger.Attribute.$Properties[];

            /**
             * Encodes the specified Event message. Does not implicitly {@link gridhood.ledger.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Event & gridhood.ledger.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Event & gridhood.ledger.Event.$Shape;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event name */
                name?: (string|null);

                /** Event transaction */
                transaction?: (number|null);

                /** Event contract */
                contract?: (Uint8Array|null);

                /** Event slot */
                slot?: (number|Long|null);

                /** Event accounts */
                accounts?: (Uint8Array[]|null);

                /** Event attributes */
                attributes?: (gridhood.ledger.Attribute.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = gridhood.ledger.Event.$Properties;
        }

        /**
         * Properties of an Attribute.
         * @deprecated Use gridhood.ledger.Attribute.$Properties instead.
         */
        interface IAttribute extends gridhood.ledger.Attribute.$Properties {
        }

        /** Represents an Attribute. */
        class Attribute {

            /**
             * Constructs a new Attribute.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.Attribute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attribute key. */
            key: string;

            /** Attribute value. */
            value: string;

            /**
             * Encodes the specified Attribute message. Does not implicitly {@link gridhood.ledger.Attribute.verify|verify} messages.
             * @param message Attribute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attribute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.Attribute & gridhood.ledger.Attribute.$Shape} Attribute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.Attribute & gridhood.ledger.Attribute.$Shape;

            /**
             * Creates an Attribute message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Attribute
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.Attribute;

            /**
             * Creates a plain object from an Attribute message. Also converts values to other types if specified.
             * @param message Attribute
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.Attribute, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Attribute to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Attribute {

            /** Properties of an Attribute. */
            interface $Properties {

                /** Attribute key */
                key?: (string|null);

                /** Attribute value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attribute. */
            type $Shape = gridhood.ledger.Attribute.$Properties;
        }

        /**
         * Properties of a BlockEvents.
         * @deprecated Use gridhood.ledger.BlockEvents.$Properties instead.
         */
        interface IBlockEvents extends gridhood.ledger.BlockEvents.$Properties {
        }

        /** Represents a BlockEvents. */
        class BlockEvents {

            /**
             * Constructs a new BlockEvents.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.BlockEvents.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BlockEvents events. */
            events: Uint8Array[];

            /**
             * Encodes the specified BlockEvents message. Does not implicitly {@link gridhood.ledger.BlockEvents.verify|verify} messages.
             * @param message BlockEvents message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.BlockEvents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BlockEvents message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.BlockEvents & gridhood.ledger.BlockEvents.$Shape} BlockEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.BlockEvents & gridhood.ledger.BlockEvents.$Shape;

            /**
             * Creates a BlockEvents message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BlockEvents
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.BlockEvents;

            /**
             * Creates a plain object from a BlockEvents message. Also converts values to other types if specified.
             * @param message BlockEvents
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.BlockEvents, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BlockEvents to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace BlockEvents {

            /** Properties of a BlockEvents. */
            interface $Properties {

                /** BlockEvents events */
                events?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BlockEvents. */
            type $Shape = gridhood.ledger.BlockEvents.$Properties;
        }

        /**
         * Properties of an AccountState.
         * @deprecated Use gridhood.ledger.AccountState.$Properties instead.
         */
        interface IAccountState extends gridhood.ledger.AccountState.$Properties {
        }

        /** Represents an AccountState. */
        class AccountState {

            /**
             * Constructs a new AccountState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AccountState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccountState nonce. */
            nonce: (number|Long);

            /** AccountState signingKey. */
            signingKey: Uint8Array;

            /** AccountState available. */
            available: Uint8Array;

            /** AccountState overdrawn. */
            overdrawn: boolean;

            /** AccountState held. */
            held: Uint8Array;

            /** AccountState arrears. */
            arrears: Uint8Array;

            /** AccountState quotaSlot. */
            quotaSlot: (number|Long);

            /** AccountState quotaTransactions. */
            quotaTransactions: number;

            /** AccountState quotaBytes. */
            quotaBytes: (number|Long);

            /** AccountState household. */
            household: string;

            /**
             * Encodes the specified AccountState message. Does not implicitly {@link gridhood.ledger.AccountState.verify|verify} messages.
             * @param message AccountState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AccountState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccountState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AccountState & gridhood.ledger.AccountState.$Shape} AccountState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AccountState & gridhood.ledger.AccountState.$Shape;

            /**
             * Creates an AccountState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AccountState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AccountState;

            /**
             * Creates a plain object from an AccountState message. Also converts values to other types if specified.
             * @param message AccountState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AccountState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AccountState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AccountState {

            /** Properties of an AccountState. */
            interface $Properties {

                /** AccountState nonce */
                nonce?: (number|Long|null);

                /** AccountState signingKey */
                signingKey?: (Uint8Array|null);

                /** AccountState available */
                available?: (Uint8Array|null);

                /** AccountState overdrawn */
                overdrawn?: (boolean|null);

                /** AccountState held */
                held?: (Uint8Array|null);

                /** AccountState arrears */
                arrears?: (Uint8Array|null);

                /** AccountState quotaSlot */
                quotaSlot?: (number|Long|null);

                /** AccountState quotaTransactions */
                quotaTransactions?: (number|null);

                /** AccountState quotaBytes */
                quotaBytes?: (number|Long|null);

                /** AccountState household */
                household?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccountState. */
            type $Shape = gridhood.ledger.AccountState.$Properties;
        }

        /**
         * Properties of a SupplyState.
         * @deprecated Use gridhood.ledger.SupplyState.$Properties instead.
         */
        interface ISupplyState extends gridhood.ledger.SupplyState.$Properties {
        }

        /** Represents a SupplyState. */
        class SupplyState {

            /**
             * Constructs a new SupplyState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SupplyState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SupplyState minted. */
            minted: Uint8Array;

            /** SupplyState burned. */
            burned: Uint8Array;

            /**
             * Encodes the specified SupplyState message. Does not implicitly {@link gridhood.ledger.SupplyState.verify|verify} messages.
             * @param message SupplyState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SupplyState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SupplyState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SupplyState & gridhood.ledger.SupplyState.$Shape} SupplyState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SupplyState & gridhood.ledger.SupplyState.$Shape;

            /**
             * Creates a SupplyState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SupplyState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SupplyState;

            /**
             * Creates a plain object from a SupplyState message. Also converts values to other types if specified.
             * @param message SupplyState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SupplyState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SupplyState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SupplyState {

            /** Properties of a SupplyState. */
            interface $Properties {

                /** SupplyState minted */
                minted?: (Uint8Array|null);

                /** SupplyState burned */
                burned?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SupplyState. */
            type $Shape = gridhood.ledger.SupplyState.$Properties;
        }

        /**
         * Properties of an HouseholdState.
         * @deprecated Use gridhood.ledger.HouseholdState.$Properties instead.
         */
        interface IHouseholdState extends gridhood.ledger.HouseholdState.$Properties {
        }

        /** Represents an HouseholdState. */
        class HouseholdState {

            /**
             * Constructs a new HouseholdState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.HouseholdState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HouseholdState household. */
            household: string;

            /** HouseholdState account. */
            account: Uint8Array;

            /** HouseholdState zone. */
            zone: string;

            /** HouseholdState importLimitW. */
            importLimitW: (number|Long);

            /** HouseholdState exportLimitW. */
            exportLimitW: (number|Long);

            /** HouseholdState encryptionKey. */
            encryptionKey: Uint8Array;

            /** HouseholdState status. */
            status: number;

            /** HouseholdState meters. */
            meters: Uint8Array[];

            /** HouseholdState nodes. */
            nodes: Uint8Array[];

            /** HouseholdState registeredAtHeight. */
            registeredAtHeight: (number|Long);

            /** HouseholdState renewable. */
            renewable: boolean;

            /** HouseholdState zoneBefore. */
            zoneBefore: string;

            /** HouseholdState zoneFromSlot. */
            zoneFromSlot: (number|Long);

            /**
             * Encodes the specified HouseholdState message. Does not implicitly {@link gridhood.ledger.HouseholdState.verify|verify} messages.
             * @param message HouseholdState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.HouseholdState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an HouseholdState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.HouseholdState & gridhood.ledger.HouseholdState.$Shape} HouseholdState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.HouseholdState & gridhood.ledger.HouseholdState.$Shape;

            /**
             * Creates an HouseholdState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HouseholdState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.HouseholdState;

            /**
             * Creates a plain object from an HouseholdState message. Also converts values to other types if specified.
             * @param message HouseholdState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.HouseholdState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HouseholdState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HouseholdState {

            /** Properties of an HouseholdState. */
            interface $Properties {

                /** HouseholdState household */
                household?: (string|null);

                /** HouseholdState account */
                account?: (Uint8Array|null);

                /** HouseholdState zone */
                zone?: (string|null);

                /** HouseholdState importLimitW */
                importLimitW?: (number|Long|null);

                /** HouseholdState exportLimitW */
                exportLimitW?: (number|Long|null);

                /** HouseholdState encryptionKey */
                encryptionKey?: (Uint8Array|null);

                /** HouseholdState status */
                status?: (number|null);

                /** HouseholdState meters */
                meters?: (Uint8Array[]|null);

                /** HouseholdState nodes */
                nodes?: (Uint8Array[]|null);

                /** HouseholdState registeredAtHeight */
                registeredAtHeight?: (number|Long|null);

                /** HouseholdState renewable */
                renewable?: (boolean|null);

                /** HouseholdState zoneBefore */
                zoneBefore?: (string|null);

                /** HouseholdState zoneFromSlot */
                zoneFromSlot?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an HouseholdState. */
            type $Shape = gridhood.ledger.HouseholdState.$Properties;
        }

        /**
         * Properties of a NameList.
         * @deprecated Use gridhood.ledger.NameList.$Properties instead.
         */
        interface INameList extends gridhood.ledger.NameList.$Properties {
        }

        /** Represents a NameList. */
        class NameList {

            /**
             * Constructs a new NameList.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.NameList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NameList names. */
            names: string[];

            /**
             * Encodes the specified NameList message. Does not implicitly {@link gridhood.ledger.NameList.verify|verify} messages.
             * @param message NameList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.NameList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NameList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.NameList & gridhood.ledger.NameList.$Shape} NameList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.NameList & gridhood.ledger.NameList.$Shape;

            /**
             * Creates a NameList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NameList
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.NameList;

            /**
             * Creates a plain object from a NameList message. Also converts values to other types if specified.
             * @param message NameList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.NameList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NameList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NameList {

            /** Properties of a NameList. */
            interface $Properties {

                /** NameList names */
                names?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NameList. */
            type $Shape = gridhood.ledger.NameList.$Properties;
        }

        /**
         * Properties of an AuthoritySetState.
         * @deprecated Use gridhood.ledger.AuthoritySetState.$Properties instead.
         */
        interface IAuthoritySetState extends gridhood.ledger.AuthoritySetState.$Properties {
        }

        /** Represents an AuthoritySetState. */
        class AuthoritySetState {

            /**
             * Constructs a new AuthoritySetState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AuthoritySetState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthoritySetState authorities. */
            authorities: gridhood.ledger.AuthorityRecord.$Properties[];

            /**
             * Encodes the specified AuthoritySetState message. Does not implicitly {@link gridhood.ledger.AuthoritySetState.verify|verify} messages.
             * @param message AuthoritySetState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AuthoritySetState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthoritySetState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AuthoritySetState & gridhood.ledger.AuthoritySetState.$Shape} AuthoritySetState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AuthoritySetState & gridhood.ledger.AuthoritySetState.$Shape;

            /**
             * Creates an AuthoritySetState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AuthoritySetState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AuthoritySetState;

            /**
             * Creates a plain object from an AuthoritySetState message. Also converts values to other types if specified.
             * @param message AuthoritySetState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AuthoritySetState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AuthoritySetState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AuthoritySetState {

            /** Properties of an AuthoritySetState. */
            interface $Properties {

                /** AuthoritySetState authorities */
                authorities?: (gridhood.ledger.AuthorityRecord.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthoritySetState. */
            type $Shape = gridhood.ledger.AuthoritySetState.$Properties;
        }

        /**
         * Properties of an HeightList.
         * @deprecated Use gridhood.ledger.HeightList.$Properties instead.
         */
        interface IHeightList extends gridhood.ledger.HeightList.$Properties {
        }

        /** Represents an HeightList. */
        class HeightList {

            /**
             * Constructs a new HeightList.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.HeightList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeightList heights. */
            heights: (number|Long)[];

            /**
             * Encodes the specified HeightList message. Does not implicitly {@link gridhood.ledger.HeightList.verify|verify} messages.
             * @param message HeightList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.HeightList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an HeightList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.HeightList & gridhood.ledger.HeightList.$Shape} HeightList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.HeightList & gridhood.ledger.HeightList.$Shape;

            /**
             * Creates an HeightList message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeightList
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.HeightList;

            /**
             * Creates a plain object from an HeightList message. Also converts values to other types if specified.
             * @param message HeightList
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.HeightList, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeightList to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeightList {

            /** Properties of an HeightList. */
            interface $Properties {

                /** HeightList heights */
                heights?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an HeightList. */
            type $Shape = gridhood.ledger.HeightList.$Properties;
        }

        /**
         * Properties of a GovernanceState.
         * @deprecated Use gridhood.ledger.GovernanceState.$Properties instead.
         */
        interface IGovernanceState extends gridhood.ledger.GovernanceState.$Properties {
        }

        /** Represents a GovernanceState. */
        class GovernanceState {

            /**
             * Constructs a new GovernanceState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.GovernanceState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GovernanceState proposals. */
            proposals: (number|Long);

            /** GovernanceState open. */
            open: (number|Long)[];

            /** GovernanceState scheduled. */
            scheduled: gridhood.ledger.ScheduledChange.$Properties[];

            /** GovernanceState suspensions. */
            suspensions: gridhood.ledger.SuspensionState.$Properties[];

            /**
             * Encodes the specified GovernanceState message. Does not implicitly {@link gridhood.ledger.GovernanceState.verify|verify} messages.
             * @param message GovernanceState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.GovernanceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GovernanceState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.GovernanceState & gridhood.ledger.GovernanceState.$Shape} GovernanceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.GovernanceState & gridhood.ledger.GovernanceState.$Shape;

            /**
             * Creates a GovernanceState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GovernanceState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.GovernanceState;

            /**
             * Creates a plain object from a GovernanceState message. Also converts values to other types if specified.
             * @param message GovernanceState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.GovernanceState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GovernanceState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GovernanceState {

            /** Properties of a GovernanceState. */
            interface $Properties {

                /** GovernanceState proposals */
                proposals?: (number|Long|null);

                /** GovernanceState open */
                open?: ((number|Long)[]|null);

                /** GovernanceState scheduled */
                scheduled?: (gridhood.ledger.ScheduledChange.$Properties[]|null);

                /** GovernanceState suspensions */
                suspensions?: (gridhood.ledger.SuspensionState.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GovernanceState. */
            type $Shape = gridhood.ledger.GovernanceState.$Properties;
        }

        /**
         * Properties of a ScheduledChange.
         * @deprecated Use gridhood.ledger.ScheduledChange.$Properties instead.
         */
        interface IScheduledChange extends gridhood.ledger.ScheduledChange.$Properties {
        }

        /** Represents a ScheduledChange. */
        class ScheduledChange {

            /**
             * Constructs a new ScheduledChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ScheduledChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScheduledChange fromHeight. */
            fromHeight: (number|Long);

            /** ScheduledChange proposal. */
            proposal: (number|Long);

            /** ScheduledChange consensusKey. */
            consensusKey: Uint8Array;

            /**
             * Encodes the specified ScheduledChange message. Does not implicitly {@link gridhood.ledger.ScheduledChange.verify|verify} messages.
             * @param message ScheduledChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ScheduledChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScheduledChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ScheduledChange & gridhood.ledger.ScheduledChange.$Shape} ScheduledChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ScheduledChange & gridhood.ledger.ScheduledChange.$Shape;

            /**
             * Creates a ScheduledChange message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ScheduledChange
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ScheduledChange;

            /**
             * Creates a plain object from a ScheduledChange message. Also converts values to other types if specified.
             * @param message ScheduledChange
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ScheduledChange, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ScheduledChange to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ScheduledChange {

            /** Properties of a ScheduledChange. */
            interface $Properties {

                /** ScheduledChange fromHeight */
                fromHeight?: (number|Long|null);

                /** ScheduledChange proposal */
                proposal?: (number|Long|null);

                /** ScheduledChange consensusKey */
                consensusKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScheduledChange. */
            type $Shape = gridhood.ledger.ScheduledChange.$Properties;
        }

        /**
         * Properties of a SuspensionState.
         * @deprecated Use gridhood.ledger.SuspensionState.$Properties instead.
         */
        interface ISuspensionState extends gridhood.ledger.SuspensionState.$Properties {
        }

        /** Represents a SuspensionState. */
        class SuspensionState {

            /**
             * Constructs a new SuspensionState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SuspensionState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SuspensionState authority. */
            authority?: (gridhood.ledger.AuthorityRecord.$Properties|null);

            /** SuspensionState standing. */
            standing: number;

            /** SuspensionState offence. */
            offence: number;

            /** SuspensionState height. */
            height: (number|Long);

            /** SuspensionState round. */
            round: number;

            /** SuspensionState sinceHeight. */
            sinceHeight: (number|Long);

            /**
             * Encodes the specified SuspensionState message. Does not implicitly {@link gridhood.ledger.SuspensionState.verify|verify} messages.
             * @param message SuspensionState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SuspensionState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SuspensionState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SuspensionState & gridhood.ledger.SuspensionState.$Shape} SuspensionState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SuspensionState & gridhood.ledger.SuspensionState.$Shape;

            /**
             * Creates a SuspensionState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SuspensionState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SuspensionState;

            /**
             * Creates a plain object from a SuspensionState message. Also converts values to other types if specified.
             * @param message SuspensionState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SuspensionState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SuspensionState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SuspensionState {

            /** Properties of a SuspensionState. */
            interface $Properties {

                /** SuspensionState authority */
                authority?: (gridhood.ledger.AuthorityRecord.$Properties|null);

                /** SuspensionState standing */
                standing?: (number|null);

                /** SuspensionState offence */
                offence?: (number|null);

                /** SuspensionState height */
                height?: (number|Long|null);

                /** SuspensionState round */
                round?: (number|null);

                /** SuspensionState sinceHeight */
                sinceHeight?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SuspensionState. */
            type $Shape = gridhood.ledger.SuspensionState.$Properties;
        }

        /**
         * Properties of a ProposalState.
         * @deprecated Use gridhood.ledger.ProposalState.$Properties instead.
         */
        interface IProposalState extends gridhood.ledger.ProposalState.$Properties {
        }

        /** Represents a ProposalState. */
        class ProposalState {

            /**
             * Constructs a new ProposalState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ProposalState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProposalState number. */
            number: (number|Long);

            /** ProposalState proposer. */
            proposer: Uint8Array;

            /** ProposalState content. */
            content?: (gridhood.ledger.Propose.$Properties|null);

            /** ProposalState status. */
            status: number;

            /** ProposalState proposedHeight. */
            proposedHeight: (number|Long);

            /** ProposalState approved. */
            approved: Uint8Array[];

            /** ProposalState rejected. */
            rejected: Uint8Array[];

            /** ProposalState passedHeight. */
            passedHeight: (number|Long);

            /** ProposalState governsFrom. */
            governsFrom: (number|Long);

            /** ProposalState failure. */
            failure: string;

            /**
             * Encodes the specified ProposalState message. Does not implicitly {@link gridhood.ledger.ProposalState.verify|verify} messages.
             * @param message ProposalState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ProposalState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProposalState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ProposalState & gridhood.ledger.ProposalState.$Shape} ProposalState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ProposalState & gridhood.ledger.ProposalState.$Shape;

            /**
             * Creates a ProposalState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProposalState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ProposalState;

            /**
             * Creates a plain object from a ProposalState message. Also converts values to other types if specified.
             * @param message ProposalState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ProposalState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProposalState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ProposalState {

            /** Properties of a ProposalState. */
            interface $Properties {

                /** ProposalState number */
                number?: (number|Long|null);

                /** ProposalState proposer */
                proposer?: (Uint8Array|null);

                /** ProposalState content */
                content?: (gridhood.ledger.Propose.$Properties|null);

                /** ProposalState status */
                status?: (number|null);

                /** ProposalState proposedHeight */
                proposedHeight?: (number|Long|null);

                /** ProposalState approved */
                approved?: (Uint8Array[]|null);

                /** ProposalState rejected */
                rejected?: (Uint8Array[]|null);

                /** ProposalState passedHeight */
                passedHeight?: (number|Long|null);

                /** ProposalState governsFrom */
                governsFrom?: (number|Long|null);

                /** ProposalState failure */
                failure?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProposalState. */
            type $Shape = {
              number?: number|Long|null;
              proposer?: Uint8Array|null;
              content?: gridhood.ledger.Propose.$Shape|null;
              status?: number|null;
              proposedHeight?: number|Long|null;
              approved?: Uint8Array[]|null;
              rejected?: Uint8Array[]|null;
              passedHeight?: number|Long|null;
              governsFrom?: number|Long|null;
              failure?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ContractRegistry.
         * @deprecated Use gridhood.ledger.ContractRegistry.$Properties instead.
         */
        interface IContractRegistry extends gridhood.ledger.ContractRegistry.$Properties {
        }

        /** Represents a ContractRegistry. */
        class ContractRegistry {

            /**
             * Constructs a new ContractRegistry.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ContractRegistry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContractRegistry contracts. */
            contracts: gridhood.ledger.ContractEntry.$Properties[];

            /**
             * Encodes the specified ContractRegistry message. Does not implicitly {@link gridhood.ledger.ContractRegistry.verify|verify} messages.
             * @param message ContractRegistry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ContractRegistry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContractRegistry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ContractRegistry & gridhood.ledger.ContractRegistry.$Shape} ContractRegistry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ContractRegistry & gridhood.ledger.ContractRegistry.$Shape;

            /**
             * Creates a ContractRegistry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ContractRegistry
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ContractRegistry;

            /**
             * Creates a plain object from a ContractRegistry message. Also converts values to other types if specified.
             * @param message ContractRegistry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ContractRegistry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ContractRegistry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ContractRegistry {

            /** Properties of a ContractRegistry. */
            interface $Properties {

                /** ContractRegistry contracts */
                contracts?: (gridhood.ledger.ContractEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContractRegistry. */
            type $Shape = gridhood.ledger.ContractRegistry.$Properties;
        }

        /**
         * Properties of a ContractEntry.
         * @deprecated Use gridhood.ledger.ContractEntry.$Properties instead.
         */
        interface IContractEntry extends gridhood.ledger.ContractEntry.$Properties {
        }

        /** Represents a ContractEntry. */
        class ContractEntry {

            /**
             * Constructs a new ContractEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ContractEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ContractEntry id. */
            id: Uint8Array;

            /** ContractEntry name. */
            name: string;

            /** ContractEntry fromSlot. */
            fromSlot: (number|Long);

            /** ContractEntry untilSlot. */
            untilSlot: (number|Long);

            /** ContractEntry deployedHeight. */
            deployedHeight: (number|Long);

            /** ContractEntry closedHeight. */
            closedHeight: (number|Long);

            /**
             * Encodes the specified ContractEntry message. Does not implicitly {@link gridhood.ledger.ContractEntry.verify|verify} messages.
             * @param message ContractEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ContractEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ContractEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ContractEntry & gridhood.ledger.ContractEntry.$Shape} ContractEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ContractEntry & gridhood.ledger.ContractEntry.$Shape;

            /**
             * Creates a ContractEntry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ContractEntry
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ContractEntry;

            /**
             * Creates a plain object from a ContractEntry message. Also converts values to other types if specified.
             * @param message ContractEntry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ContractEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ContractEntry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ContractEntry {

            /** Properties of a ContractEntry. */
            interface $Properties {

                /** ContractEntry id */
                id?: (Uint8Array|null);

                /** ContractEntry name */
                name?: (string|null);

                /** ContractEntry fromSlot */
                fromSlot?: (number|Long|null);

                /** ContractEntry untilSlot */
                untilSlot?: (number|Long|null);

                /** ContractEntry deployedHeight */
                deployedHeight?: (number|Long|null);

                /** ContractEntry closedHeight */
                closedHeight?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ContractEntry. */
            type $Shape = gridhood.ledger.ContractEntry.$Properties;
        }

        /**
         * Properties of a TimeMarks.
         * @deprecated Use gridhood.ledger.TimeMarks.$Properties instead.
         */
        interface ITimeMarks extends gridhood.ledger.TimeMarks.$Properties {
        }

        /** Represents a TimeMarks. */
        class TimeMarks {

            /**
             * Constructs a new TimeMarks.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.TimeMarks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeMarks marks. */
            marks: gridhood.ledger.TimeMark.$Properties[];

            /**
             * Encodes the specified TimeMarks message. Does not implicitly {@link gridhood.ledger.TimeMarks.verify|verify} messages.
             * @param message TimeMarks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.TimeMarks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeMarks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.TimeMarks & gridhood.ledger.TimeMarks.$Shape} TimeMarks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.TimeMarks & gridhood.ledger.TimeMarks.$Shape;

            /**
             * Creates a TimeMarks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TimeMarks
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.TimeMarks;

            /**
             * Creates a plain object from a TimeMarks message. Also converts values to other types if specified.
             * @param message TimeMarks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.TimeMarks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TimeMarks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TimeMarks {

            /** Properties of a TimeMarks. */
            interface $Properties {

                /** TimeMarks marks */
                marks?: (gridhood.ledger.TimeMark.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeMarks. */
            type $Shape = gridhood.ledger.TimeMarks.$Properties;
        }

        /**
         * Properties of a TimeMark.
         * @deprecated Use gridhood.ledger.TimeMark.$Properties instead.
         */
        interface ITimeMark extends gridhood.ledger.TimeMark.$Properties {
        }

        /** Represents a TimeMark. */
        class TimeMark {

            /**
             * Constructs a new TimeMark.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.TimeMark.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeMark height. */
            height: (number|Long);

            /** TimeMark timeMs. */
            timeMs: (number|Long);

            /**
             * Encodes the specified TimeMark message. Does not implicitly {@link gridhood.ledger.TimeMark.verify|verify} messages.
             * @param message TimeMark message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.TimeMark.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeMark message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.TimeMark & gridhood.ledger.TimeMark.$Shape} TimeMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.TimeMark & gridhood.ledger.TimeMark.$Shape;

            /**
             * Creates a TimeMark message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TimeMark
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.TimeMark;

            /**
             * Creates a plain object from a TimeMark message. Also converts values to other types if specified.
             * @param message TimeMark
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.TimeMark, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TimeMark to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TimeMark {

            /** Properties of a TimeMark. */
            interface $Properties {

                /** TimeMark height */
                height?: (number|Long|null);

                /** TimeMark timeMs */
                timeMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeMark. */
            type $Shape = gridhood.ledger.TimeMark.$Properties;
        }

        /**
         * Properties of a MarketState.
         * @deprecated Use gridhood.ledger.MarketState.$Properties instead.
         */
        interface IMarketState extends gridhood.ledger.MarketState.$Properties {
        }

        /** Represents a MarketState. */
        class MarketState {

            /**
             * Constructs a new MarketState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.MarketState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MarketState openedThrough. */
            openedThrough: (number|Long);

            /** MarketState clearedThrough. */
            clearedThrough: (number|Long);

            /** MarketState settledThrough. */
            settledThrough: (number|Long);

            /** MarketState finalThrough. */
            finalThrough: (number|Long);

            /** MarketState first. */
            first: (number|Long);

            /** MarketState nextPeriod. */
            nextPeriod: (number|Long);

            /**
             * Encodes the specified MarketState message. Does not implicitly {@link gridhood.ledger.MarketState.verify|verify} messages.
             * @param message MarketState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.MarketState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MarketState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.MarketState & gridhood.ledger.MarketState.$Shape} MarketState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.MarketState & gridhood.ledger.MarketState.$Shape;

            /**
             * Creates a MarketState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MarketState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.MarketState;

            /**
             * Creates a plain object from a MarketState message. Also converts values to other types if specified.
             * @param message MarketState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.MarketState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MarketState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MarketState {

            /** Properties of a MarketState. */
            interface $Properties {

                /** MarketState openedThrough */
                openedThrough?: (number|Long|null);

                /** MarketState clearedThrough */
                clearedThrough?: (number|Long|null);

                /** MarketState settledThrough */
                settledThrough?: (number|Long|null);

                /** MarketState finalThrough */
                finalThrough?: (number|Long|null);

                /** MarketState first */
                first?: (number|Long|null);

                /** MarketState nextPeriod */
                nextPeriod?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MarketState. */
            type $Shape = gridhood.ledger.MarketState.$Properties;
        }

        /**
         * Properties of a SlotState.
         * @deprecated Use gridhood.ledger.SlotState.$Properties instead.
         */
        interface ISlotState extends gridhood.ledger.SlotState.$Properties {
        }

        /** Represents a SlotState. */
        class SlotState {

            /**
             * Constructs a new SlotState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotState seed. */
            seed: Uint8Array;

            /** SlotState phase. */
            phase: number;

            /** SlotState orders. */
            orders: number;

            /** SlotState households. */
            households: number;

            /** SlotState openOrders. */
            openOrders: number;

            /** SlotState surplus. */
            surplus: Uint8Array;

            /** SlotState price. */
            price: (number|Long);

            /** SlotState commitments. */
            commitments: number;

            /** SlotState revealChance. */
            revealChance: boolean;

            /**
             * Encodes the specified SlotState message. Does not implicitly {@link gridhood.ledger.SlotState.verify|verify} messages.
             * @param message SlotState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotState & gridhood.ledger.SlotState.$Shape} SlotState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotState & gridhood.ledger.SlotState.$Shape;

            /**
             * Creates a SlotState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotState;

            /**
             * Creates a plain object from a SlotState message. Also converts values to other types if specified.
             * @param message SlotState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotState {

            /** Properties of a SlotState. */
            interface $Properties {

                /** SlotState seed */
                seed?: (Uint8Array|null);

                /** SlotState phase */
                phase?: (number|null);

                /** SlotState orders */
                orders?: (number|null);

                /** SlotState households */
                households?: (number|null);

                /** SlotState openOrders */
                openOrders?: (number|null);

                /** SlotState surplus */
                surplus?: (Uint8Array|null);

                /** SlotState price */
                price?: (number|Long|null);

                /** SlotState commitments */
                commitments?: (number|null);

                /** SlotState revealChance */
                revealChance?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotState. */
            type $Shape = gridhood.ledger.SlotState.$Properties;
        }

        /**
         * Properties of an OrderState.
         * @deprecated Use gridhood.ledger.OrderState.$Properties instead.
         */
        interface IOrderState extends gridhood.ledger.OrderState.$Properties {
        }

        /** Represents an OrderState. */
        class OrderState {

            /**
             * Constructs a new OrderState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.OrderState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OrderState order. */
            order: Uint8Array;

            /** OrderState household. */
            household: string;

            /** OrderState side. */
            side: number;

            /** OrderState quantityWh. */
            quantityWh: (number|Long);

            /** OrderState priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** OrderState lock. */
            lock: Uint8Array;

            /** OrderState furtherSteps. */
            furtherSteps: gridhood.ledger.PriceStep.$Properties[];

            /** OrderState preference. */
            preference?: (gridhood.ledger.Preference.$Properties|null);

            /**
             * Encodes the specified OrderState message. Does not implicitly {@link gridhood.ledger.OrderState.verify|verify} messages.
             * @param message OrderState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.OrderState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OrderState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.OrderState & gridhood.ledger.OrderState.$Shape} OrderState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.OrderState & gridhood.ledger.OrderState.$Shape;

            /**
             * Creates an OrderState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OrderState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.OrderState;

            /**
             * Creates a plain object from an OrderState message. Also converts values to other types if specified.
             * @param message OrderState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.OrderState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OrderState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OrderState {

            /** Properties of an OrderState. */
            interface $Properties {

                /** OrderState order */
                order?: (Uint8Array|null);

                /** OrderState household */
                household?: (string|null);

                /** OrderState side */
                side?: (number|null);

                /** OrderState quantityWh */
                quantityWh?: (number|Long|null);

                /** OrderState priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** OrderState lock */
                lock?: (Uint8Array|null);

                /** OrderState furtherSteps */
                furtherSteps?: (gridhood.ledger.PriceStep.$Properties[]|null);

                /** OrderState preference */
                preference?: (gridhood.ledger.Preference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OrderState. */
            type $Shape = gridhood.ledger.OrderState.$Properties;
        }

        /**
         * Properties of a CommitmentState.
         * @deprecated Use gridhood.ledger.CommitmentState.$Properties instead.
         */
        interface ICommitmentState extends gridhood.ledger.CommitmentState.$Properties {
        }

        /** Represents a CommitmentState. */
        class CommitmentState {

            /**
             * Constructs a new CommitmentState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.CommitmentState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommitmentState commitment. */
            commitment: Uint8Array;

            /** CommitmentState buyMaxWh. */
            buyMaxWh: (number|Long);

            /** CommitmentState sellMaxWh. */
            sellMaxWh: (number|Long);

            /** CommitmentState lock. */
            lock: Uint8Array;

            /**
             * Encodes the specified CommitmentState message. Does not implicitly {@link gridhood.ledger.CommitmentState.verify|verify} messages.
             * @param message CommitmentState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.CommitmentState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitmentState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.CommitmentState & gridhood.ledger.CommitmentState.$Shape} CommitmentState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.CommitmentState & gridhood.ledger.CommitmentState.$Shape;

            /**
             * Creates a CommitmentState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommitmentState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.CommitmentState;

            /**
             * Creates a plain object from a CommitmentState message. Also converts values to other types if specified.
             * @param message CommitmentState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.CommitmentState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommitmentState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CommitmentState {

            /** Properties of a CommitmentState. */
            interface $Properties {

                /** CommitmentState commitment */
                commitment?: (Uint8Array|null);

                /** CommitmentState buyMaxWh */
                buyMaxWh?: (number|Long|null);

                /** CommitmentState sellMaxWh */
                sellMaxWh?: (number|Long|null);

                /** CommitmentState lock */
                lock?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitmentState. */
            type $Shape = gridhood.ledger.CommitmentState.$Properties;
        }

        /**
         * Properties of an HouseholdSlotState.
         * @deprecated Use gridhood.ledger.HouseholdSlotState.$Properties instead.
         */
        interface IHouseholdSlotState extends gridhood.ledger.HouseholdSlotState.$Properties {
        }

        /** Represents an HouseholdSlotState. */
        class HouseholdSlotState {

            /**
             * Constructs a new HouseholdSlotState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.HouseholdSlotState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HouseholdSlotState household. */
            household: string;

            /** HouseholdSlotState orders. */
            orders: number[];

            /** HouseholdSlotState hold. */
            hold: Uint8Array;

            /** HouseholdSlotState boughtWh. */
            boughtWh: (number|Long);

            /** HouseholdSlotState soldWh. */
            soldWh: (number|Long);

            /** HouseholdSlotState pays. */
            pays: Uint8Array;

            /** HouseholdSlotState receives. */
            receives: Uint8Array;

            /** HouseholdSlotState reading. */
            reading: number;

            /** HouseholdSlotState importWh. */
            importWh: (number|Long);

            /** HouseholdSlotState exportWh. */
            exportWh: (number|Long);

            /** HouseholdSlotState quality. */
            quality: number;

            /** HouseholdSlotState meterKey. */
            meterKey: Uint8Array;

            /** HouseholdSlotState zone. */
            zone: string;

            /** HouseholdSlotState agreedBoughtWh. */
            agreedBoughtWh: (number|Long);

            /** HouseholdSlotState agreedSoldWh. */
            agreedSoldWh: (number|Long);

            /** HouseholdSlotState agreedHold. */
            agreedHold: Uint8Array;

            /**
             * Encodes the specified HouseholdSlotState message. Does not implicitly {@link gridhood.ledger.HouseholdSlotState.verify|verify} messages.
             * @param message HouseholdSlotState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.HouseholdSlotState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an HouseholdSlotState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.HouseholdSlotState & gridhood.ledger.HouseholdSlotState.$Shape} HouseholdSlotState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.HouseholdSlotState & gridhood.ledger.HouseholdSlotState.$Shape;

            /**
             * Creates an HouseholdSlotState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HouseholdSlotState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.HouseholdSlotState;

            /**
             * Creates a plain object from an HouseholdSlotState message. Also converts values to other types if specified.
             * @param message HouseholdSlotState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.HouseholdSlotState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HouseholdSlotState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HouseholdSlotState {

            /** Properties of an HouseholdSlotState. */
            interface $Properties {

                /** HouseholdSlotState household */
                household?: (string|null);

                /** HouseholdSlotState orders */
                orders?: (number[]|null);

                /** HouseholdSlotState hold */
                hold?: (Uint8Array|null);

                /** HouseholdSlotState boughtWh */
                boughtWh?: (number|Long|null);

                /** HouseholdSlotState soldWh */
                soldWh?: (number|Long|null);

                /** HouseholdSlotState pays */
                pays?: (Uint8Array|null);

                /** HouseholdSlotState receives */
                receives?: (Uint8Array|null);

                /** HouseholdSlotState reading */
                reading?: (number|null);

                /** HouseholdSlotState importWh */
                importWh?: (number|Long|null);

                /** HouseholdSlotState exportWh */
                exportWh?: (number|Long|null);

                /** HouseholdSlotState quality */
                quality?: (number|null);

                /** HouseholdSlotState meterKey */
                meterKey?: (Uint8Array|null);

                /** HouseholdSlotState zone */
                zone?: (string|null);

                /** HouseholdSlotState agreedBoughtWh */
                agreedBoughtWh?: (number|Long|null);

                /** HouseholdSlotState agreedSoldWh */
                agreedSoldWh?: (number|Long|null);

                /** HouseholdSlotState agreedHold */
                agreedHold?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an HouseholdSlotState. */
            type $Shape = gridhood.ledger.HouseholdSlotState.$Properties;
        }

        /**
         * Properties of a PostedTariffState.
         * @deprecated Use gridhood.ledger.PostedTariffState.$Properties instead.
         */
        interface IPostedTariffState extends gridhood.ledger.PostedTariffState.$Properties {
        }

        /** Represents a PostedTariffState. */
        class PostedTariffState {

            /**
             * Constructs a new PostedTariffState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.PostedTariffState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PostedTariffState retail. */
            retail: (number|Long);

            /** PostedTariffState feedIn. */
            feedIn: (number|Long);

            /**
             * Encodes the specified PostedTariffState message. Does not implicitly {@link gridhood.ledger.PostedTariffState.verify|verify} messages.
             * @param message PostedTariffState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.PostedTariffState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PostedTariffState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.PostedTariffState & gridhood.ledger.PostedTariffState.$Shape} PostedTariffState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.PostedTariffState & gridhood.ledger.PostedTariffState.$Shape;

            /**
             * Creates a PostedTariffState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PostedTariffState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.PostedTariffState;

            /**
             * Creates a plain object from a PostedTariffState message. Also converts values to other types if specified.
             * @param message PostedTariffState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.PostedTariffState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PostedTariffState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PostedTariffState {

            /** Properties of a PostedTariffState. */
            interface $Properties {

                /** PostedTariffState retail */
                retail?: (number|Long|null);

                /** PostedTariffState feedIn */
                feedIn?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PostedTariffState. */
            type $Shape = gridhood.ledger.PostedTariffState.$Properties;
        }

        /**
         * Properties of a NetMeteringBank.
         * @deprecated Use gridhood.ledger.NetMeteringBank.$Properties instead.
         */
        interface INetMeteringBank extends gridhood.ledger.NetMeteringBank.$Properties {
        }

        /** Represents a NetMeteringBank. */
        class NetMeteringBank {

            /**
             * Constructs a new NetMeteringBank.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.NetMeteringBank.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NetMeteringBank blocks. */
            blocks: string[];

            /** NetMeteringBank bankWh. */
            bankWh: (number|Long)[];

            /**
             * Encodes the specified NetMeteringBank message. Does not implicitly {@link gridhood.ledger.NetMeteringBank.verify|verify} messages.
             * @param message NetMeteringBank message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.NetMeteringBank.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetMeteringBank message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.NetMeteringBank & gridhood.ledger.NetMeteringBank.$Shape} NetMeteringBank
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.NetMeteringBank & gridhood.ledger.NetMeteringBank.$Shape;

            /**
             * Creates a NetMeteringBank message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NetMeteringBank
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.NetMeteringBank;

            /**
             * Creates a plain object from a NetMeteringBank message. Also converts values to other types if specified.
             * @param message NetMeteringBank
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.NetMeteringBank, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NetMeteringBank to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NetMeteringBank {

            /** Properties of a NetMeteringBank. */
            interface $Properties {

                /** NetMeteringBank blocks */
                blocks?: (string[]|null);

                /** NetMeteringBank bankWh */
                bankWh?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetMeteringBank. */
            type $Shape = gridhood.ledger.NetMeteringBank.$Properties;
        }

        /**
         * Properties of a NetMeteringMembers.
         * @deprecated Use gridhood.ledger.NetMeteringMembers.$Properties instead.
         */
        interface INetMeteringMembers extends gridhood.ledger.NetMeteringMembers.$Properties {
        }

        /** Represents a NetMeteringMembers. */
        class NetMeteringMembers {

            /**
             * Constructs a new NetMeteringMembers.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.NetMeteringMembers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NetMeteringMembers households. */
            households: string[];

            /**
             * Encodes the specified NetMeteringMembers message. Does not implicitly {@link gridhood.ledger.NetMeteringMembers.verify|verify} messages.
             * @param message NetMeteringMembers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.NetMeteringMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetMeteringMembers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.NetMeteringMembers & gridhood.ledger.NetMeteringMembers.$Shape} NetMeteringMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.NetMeteringMembers & gridhood.ledger.NetMeteringMembers.$Shape;

            /**
             * Creates a NetMeteringMembers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NetMeteringMembers
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.NetMeteringMembers;

            /**
             * Creates a plain object from a NetMeteringMembers message. Also converts values to other types if specified.
             * @param message NetMeteringMembers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.NetMeteringMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NetMeteringMembers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NetMeteringMembers {

            /** Properties of a NetMeteringMembers. */
            interface $Properties {

                /** NetMeteringMembers households */
                households?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetMeteringMembers. */
            type $Shape = gridhood.ledger.NetMeteringMembers.$Properties;
        }

        /**
         * Properties of a NetMeteringUse.
         * @deprecated Use gridhood.ledger.NetMeteringUse.$Properties instead.
         */
        interface INetMeteringUse extends gridhood.ledger.NetMeteringUse.$Properties {
        }

        /** Represents a NetMeteringUse. */
        class NetMeteringUse {

            /**
             * Constructs a new NetMeteringUse.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.NetMeteringUse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NetMeteringUse importWh. */
            importWh: (number|Long)[];

            /** NetMeteringUse exportWh. */
            exportWh: (number|Long)[];

            /**
             * Encodes the specified NetMeteringUse message. Does not implicitly {@link gridhood.ledger.NetMeteringUse.verify|verify} messages.
             * @param message NetMeteringUse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.NetMeteringUse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NetMeteringUse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.NetMeteringUse & gridhood.ledger.NetMeteringUse.$Shape} NetMeteringUse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.NetMeteringUse & gridhood.ledger.NetMeteringUse.$Shape;

            /**
             * Creates a NetMeteringUse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NetMeteringUse
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.NetMeteringUse;

            /**
             * Creates a plain object from a NetMeteringUse message. Also converts values to other types if specified.
             * @param message NetMeteringUse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.NetMeteringUse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NetMeteringUse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NetMeteringUse {

            /** Properties of a NetMeteringUse. */
            interface $Properties {

                /** NetMeteringUse importWh */
                importWh?: ((number|Long)[]|null);

                /** NetMeteringUse exportWh */
                exportWh?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NetMeteringUse. */
            type $Shape = gridhood.ledger.NetMeteringUse.$Properties;
        }

        /**
         * Properties of an HouseholdScheduleState.
         * @deprecated Use gridhood.ledger.HouseholdScheduleState.$Properties instead.
         */
        interface IHouseholdScheduleState extends gridhood.ledger.HouseholdScheduleState.$Properties {
        }

        /** Represents an HouseholdScheduleState. */
        class HouseholdScheduleState {

            /**
             * Constructs a new HouseholdScheduleState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.HouseholdScheduleState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HouseholdScheduleState standingOrders. */
            standingOrders: gridhood.ledger.StandingOrderState.$Properties[];

            /** HouseholdScheduleState agreements. */
            agreements: Uint8Array[];

            /** HouseholdScheduleState household. */
            household: string;

            /**
             * Encodes the specified HouseholdScheduleState message. Does not implicitly {@link gridhood.ledger.HouseholdScheduleState.verify|verify} messages.
             * @param message HouseholdScheduleState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.HouseholdScheduleState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an HouseholdScheduleState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.HouseholdScheduleState & gridhood.ledger.HouseholdScheduleState.$Shape} HouseholdScheduleState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.HouseholdScheduleState & gridhood.ledger.HouseholdScheduleState.$Shape;

            /**
             * Creates an HouseholdScheduleState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HouseholdScheduleState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.HouseholdScheduleState;

            /**
             * Creates a plain object from an HouseholdScheduleState message. Also converts values to other types if specified.
             * @param message HouseholdScheduleState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.HouseholdScheduleState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HouseholdScheduleState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HouseholdScheduleState {

            /** Properties of an HouseholdScheduleState. */
            interface $Properties {

                /** HouseholdScheduleState standingOrders */
                standingOrders?: (gridhood.ledger.StandingOrderState.$Properties[]|null);

                /** HouseholdScheduleState agreements */
                agreements?: (Uint8Array[]|null);

                /** HouseholdScheduleState household */
                household?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an HouseholdScheduleState. */
            type $Shape = gridhood.ledger.HouseholdScheduleState.$Properties;
        }

        /**
         * Properties of a StandingOrderState.
         * @deprecated Use gridhood.ledger.StandingOrderState.$Properties instead.
         */
        interface IStandingOrderState extends gridhood.ledger.StandingOrderState.$Properties {
        }

        /** Represents a StandingOrderState. */
        class StandingOrderState {

            /**
             * Constructs a new StandingOrderState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.StandingOrderState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StandingOrderState standingOrder. */
            standingOrder: Uint8Array;

            /** StandingOrderState side. */
            side: number;

            /** StandingOrderState steps. */
            steps: gridhood.ledger.PriceStep.$Properties[];

            /** StandingOrderState pattern. */
            pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

            /** StandingOrderState preference. */
            preference?: (gridhood.ledger.Preference.$Properties|null);

            /**
             * Encodes the specified StandingOrderState message. Does not implicitly {@link gridhood.ledger.StandingOrderState.verify|verify} messages.
             * @param message StandingOrderState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.StandingOrderState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StandingOrderState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.StandingOrderState & gridhood.ledger.StandingOrderState.$Shape} StandingOrderState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.StandingOrderState & gridhood.ledger.StandingOrderState.$Shape;

            /**
             * Creates a StandingOrderState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StandingOrderState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.StandingOrderState;

            /**
             * Creates a plain object from a StandingOrderState message. Also converts values to other types if specified.
             * @param message StandingOrderState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.StandingOrderState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StandingOrderState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StandingOrderState {

            /** Properties of a StandingOrderState. */
            interface $Properties {

                /** StandingOrderState standingOrder */
                standingOrder?: (Uint8Array|null);

                /** StandingOrderState side */
                side?: (number|null);

                /** StandingOrderState steps */
                steps?: (gridhood.ledger.PriceStep.$Properties[]|null);

                /** StandingOrderState pattern */
                pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

                /** StandingOrderState preference */
                preference?: (gridhood.ledger.Preference.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StandingOrderState. */
            type $Shape = gridhood.ledger.StandingOrderState.$Properties;
        }

        /**
         * Properties of an AgreementState.
         * @deprecated Use gridhood.ledger.AgreementState.$Properties instead.
         */
        interface IAgreementState extends gridhood.ledger.AgreementState.$Properties {
        }

        /** Represents an AgreementState. */
        class AgreementState {

            /**
             * Constructs a new AgreementState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.AgreementState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AgreementState agreement. */
            agreement: Uint8Array;

            /** AgreementState seller. */
            seller: string;

            /** AgreementState buyer. */
            buyer: string;

            /** AgreementState quantityWh. */
            quantityWh: (number|Long);

            /** AgreementState priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** AgreementState pattern. */
            pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

            /** AgreementState noticeSlots. */
            noticeSlots: (number|Long);

            /** AgreementState answerByMs. */
            answerByMs: (number|Long);

            /** AgreementState status. */
            status: number;

            /**
             * Encodes the specified AgreementState message. Does not implicitly {@link gridhood.ledger.AgreementState.verify|verify} messages.
             * @param message AgreementState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.AgreementState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AgreementState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.AgreementState & gridhood.ledger.AgreementState.$Shape} AgreementState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.AgreementState & gridhood.ledger.AgreementState.$Shape;

            /**
             * Creates an AgreementState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AgreementState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.AgreementState;

            /**
             * Creates a plain object from an AgreementState message. Also converts values to other types if specified.
             * @param message AgreementState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.AgreementState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AgreementState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AgreementState {

            /** Properties of an AgreementState. */
            interface $Properties {

                /** AgreementState agreement */
                agreement?: (Uint8Array|null);

                /** AgreementState seller */
                seller?: (string|null);

                /** AgreementState buyer */
                buyer?: (string|null);

                /** AgreementState quantityWh */
                quantityWh?: (number|Long|null);

                /** AgreementState priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** AgreementState pattern */
                pattern?: (gridhood.ledger.SlotPattern.$Properties|null);

                /** AgreementState noticeSlots */
                noticeSlots?: (number|Long|null);

                /** AgreementState answerByMs */
                answerByMs?: (number|Long|null);

                /** AgreementState status */
                status?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AgreementState. */
            type $Shape = gridhood.ledger.AgreementState.$Properties;
        }

        /**
         * Properties of a SlotAgreementsState.
         * @deprecated Use gridhood.ledger.SlotAgreementsState.$Properties instead.
         */
        interface ISlotAgreementsState extends gridhood.ledger.SlotAgreementsState.$Properties {
        }

        /** Represents a SlotAgreementsState. */
        class SlotAgreementsState {

            /**
             * Constructs a new SlotAgreementsState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotAgreementsState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotAgreementsState agreements. */
            agreements: gridhood.ledger.SlotAgreementState.$Properties[];

            /**
             * Encodes the specified SlotAgreementsState message. Does not implicitly {@link gridhood.ledger.SlotAgreementsState.verify|verify} messages.
             * @param message SlotAgreementsState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotAgreementsState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotAgreementsState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotAgreementsState & gridhood.ledger.SlotAgreementsState.$Shape} SlotAgreementsState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotAgreementsState & gridhood.ledger.SlotAgreementsState.$Shape;

            /**
             * Creates a SlotAgreementsState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotAgreementsState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotAgreementsState;

            /**
             * Creates a plain object from a SlotAgreementsState message. Also converts values to other types if specified.
             * @param message SlotAgreementsState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotAgreementsState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotAgreementsState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotAgreementsState {

            /** Properties of a SlotAgreementsState. */
            interface $Properties {

                /** SlotAgreementsState agreements */
                agreements?: (gridhood.ledger.SlotAgreementState.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotAgreementsState. */
            type $Shape = gridhood.ledger.SlotAgreementsState.$Properties;
        }

        /**
         * Properties of a SlotAgreementState.
         * @deprecated Use gridhood.ledger.SlotAgreementState.$Properties instead.
         */
        interface ISlotAgreementState extends gridhood.ledger.SlotAgreementState.$Properties {
        }

        /** Represents a SlotAgreementState. */
        class SlotAgreementState {

            /**
             * Constructs a new SlotAgreementState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotAgreementState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotAgreementState agreement. */
            agreement: Uint8Array;

            /** SlotAgreementState seller. */
            seller: string;

            /** SlotAgreementState buyer. */
            buyer: string;

            /** SlotAgreementState quantityWh. */
            quantityWh: (number|Long);

            /** SlotAgreementState priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /**
             * Encodes the specified SlotAgreementState message. Does not implicitly {@link gridhood.ledger.SlotAgreementState.verify|verify} messages.
             * @param message SlotAgreementState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotAgreementState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotAgreementState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotAgreementState & gridhood.ledger.SlotAgreementState.$Shape} SlotAgreementState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotAgreementState & gridhood.ledger.SlotAgreementState.$Shape;

            /**
             * Creates a SlotAgreementState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotAgreementState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotAgreementState;

            /**
             * Creates a plain object from a SlotAgreementState message. Also converts values to other types if specified.
             * @param message SlotAgreementState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotAgreementState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotAgreementState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotAgreementState {

            /** Properties of a SlotAgreementState. */
            interface $Properties {

                /** SlotAgreementState agreement */
                agreement?: (Uint8Array|null);

                /** SlotAgreementState seller */
                seller?: (string|null);

                /** SlotAgreementState buyer */
                buyer?: (string|null);

                /** SlotAgreementState quantityWh */
                quantityWh?: (number|Long|null);

                /** SlotAgreementState priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotAgreementState. */
            type $Shape = gridhood.ledger.SlotAgreementState.$Properties;
        }

        /**
         * Properties of a ReadingHistory.
         * @deprecated Use gridhood.ledger.ReadingHistory.$Properties instead.
         */
        interface IReadingHistory extends gridhood.ledger.ReadingHistory.$Properties {
        }

        /** Represents a ReadingHistory. */
        class ReadingHistory {

            /**
             * Constructs a new ReadingHistory.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.ReadingHistory.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReadingHistory importWh. */
            importWh: (number|Long)[];

            /** ReadingHistory exportWh. */
            exportWh: (number|Long)[];

            /**
             * Encodes the specified ReadingHistory message. Does not implicitly {@link gridhood.ledger.ReadingHistory.verify|verify} messages.
             * @param message ReadingHistory message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.ReadingHistory.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReadingHistory message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.ReadingHistory & gridhood.ledger.ReadingHistory.$Shape} ReadingHistory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.ReadingHistory & gridhood.ledger.ReadingHistory.$Shape;

            /**
             * Creates a ReadingHistory message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReadingHistory
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.ReadingHistory;

            /**
             * Creates a plain object from a ReadingHistory message. Also converts values to other types if specified.
             * @param message ReadingHistory
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.ReadingHistory, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReadingHistory to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReadingHistory {

            /** Properties of a ReadingHistory. */
            interface $Properties {

                /** ReadingHistory importWh */
                importWh?: ((number|Long)[]|null);

                /** ReadingHistory exportWh */
                exportWh?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReadingHistory. */
            type $Shape = gridhood.ledger.ReadingHistory.$Properties;
        }

        /**
         * Properties of a FlexibilityState.
         * @deprecated Use gridhood.ledger.FlexibilityState.$Properties instead.
         */
        interface IFlexibilityState extends gridhood.ledger.FlexibilityState.$Properties {
        }

        /** Represents a FlexibilityState. */
        class FlexibilityState {

            /**
             * Constructs a new FlexibilityState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.FlexibilityState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FlexibilityState first. */
            first: (number|Long);

            /** FlexibilityState finalThrough. */
            finalThrough: (number|Long);

            /** FlexibilityState households. */
            households: number;

            /** FlexibilityState events. */
            events: Uint8Array[];

            /** FlexibilityState nextPeriod. */
            nextPeriod: (number|Long);

            /** FlexibilityState periodDueMs. */
            periodDueMs: (number|Long);

            /** FlexibilityState heartbeatMs. */
            heartbeatMs: (number|Long);

            /** FlexibilityState judgedThrough. */
            judgedThrough: (number|Long);

            /**
             * Encodes the specified FlexibilityState message. Does not implicitly {@link gridhood.ledger.FlexibilityState.verify|verify} messages.
             * @param message FlexibilityState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.FlexibilityState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FlexibilityState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.FlexibilityState & gridhood.ledger.FlexibilityState.$Shape} FlexibilityState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.FlexibilityState & gridhood.ledger.FlexibilityState.$Shape;

            /**
             * Creates a FlexibilityState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FlexibilityState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.FlexibilityState;

            /**
             * Creates a plain object from a FlexibilityState message. Also converts values to other types if specified.
             * @param message FlexibilityState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.FlexibilityState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FlexibilityState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FlexibilityState {

            /** Properties of a FlexibilityState. */
            interface $Properties {

                /** FlexibilityState first */
                first?: (number|Long|null);

                /** FlexibilityState finalThrough */
                finalThrough?: (number|Long|null);

                /** FlexibilityState households */
                households?: (number|null);

                /** FlexibilityState events */
                events?: (Uint8Array[]|null);

                /** FlexibilityState nextPeriod */
                nextPeriod?: (number|Long|null);

                /** FlexibilityState periodDueMs */
                periodDueMs?: (number|Long|null);

                /** FlexibilityState heartbeatMs */
                heartbeatMs?: (number|Long|null);

                /** FlexibilityState judgedThrough */
                judgedThrough?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FlexibilityState. */
            type $Shape = gridhood.ledger.FlexibilityState.$Properties;
        }

        /**
         * Properties of a DemandEventState.
         * @deprecated Use gridhood.ledger.DemandEventState.$Properties instead.
         */
        interface IDemandEventState extends gridhood.ledger.DemandEventState.$Properties {
        }

        /** Represents a DemandEventState. */
        class DemandEventState {

            /**
             * Constructs a new DemandEventState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.DemandEventState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandEventState event. */
            event: Uint8Array;

            /** DemandEventState zone. */
            zone: string;

            /** DemandEventState firstSlot. */
            firstSlot: (number|Long);

            /** DemandEventState lastSlot. */
            lastSlot: (number|Long);

            /** DemandEventState quantityWh. */
            quantityWh: (number|Long);

            /** DemandEventState priceMicroPerWh. */
            priceMicroPerWh: (number|Long);

            /** DemandEventState pledgesUntilMs. */
            pledgesUntilMs: (number|Long);

            /** DemandEventState settlesFromMs. */
            settlesFromMs: (number|Long);

            /** DemandEventState finalFromMs. */
            finalFromMs: (number|Long);

            /** DemandEventState status. */
            status: number;

            /** DemandEventState pledges. */
            pledges: number;

            /** DemandEventState hold. */
            hold: Uint8Array;

            /** DemandEventState seed. */
            seed: Uint8Array;

            /**
             * Encodes the specified DemandEventState message. Does not implicitly {@link gridhood.ledger.DemandEventState.verify|verify} messages.
             * @param message DemandEventState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.DemandEventState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandEventState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.DemandEventState & gridhood.ledger.DemandEventState.$Shape} DemandEventState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.DemandEventState & gridhood.ledger.DemandEventState.$Shape;

            /**
             * Creates a DemandEventState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandEventState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.DemandEventState;

            /**
             * Creates a plain object from a DemandEventState message. Also converts values to other types if specified.
             * @param message DemandEventState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.DemandEventState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandEventState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DemandEventState {

            /** Properties of a DemandEventState. */
            interface $Properties {

                /** DemandEventState event */
                event?: (Uint8Array|null);

                /** DemandEventState zone */
                zone?: (string|null);

                /** DemandEventState firstSlot */
                firstSlot?: (number|Long|null);

                /** DemandEventState lastSlot */
                lastSlot?: (number|Long|null);

                /** DemandEventState quantityWh */
                quantityWh?: (number|Long|null);

                /** DemandEventState priceMicroPerWh */
                priceMicroPerWh?: (number|Long|null);

                /** DemandEventState pledgesUntilMs */
                pledgesUntilMs?: (number|Long|null);

                /** DemandEventState settlesFromMs */
                settlesFromMs?: (number|Long|null);

                /** DemandEventState finalFromMs */
                finalFromMs?: (number|Long|null);

                /** DemandEventState status */
                status?: (number|null);

                /** DemandEventState pledges */
                pledges?: (number|null);

                /** DemandEventState hold */
                hold?: (Uint8Array|null);

                /** DemandEventState seed */
                seed?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandEventState. */
            type $Shape = gridhood.ledger.DemandEventState.$Properties;
        }

        /**
         * Properties of a DemandPledgeState.
         * @deprecated Use gridhood.ledger.DemandPledgeState.$Properties instead.
         */
        interface IDemandPledgeState extends gridhood.ledger.DemandPledgeState.$Properties {
        }

        /** Represents a DemandPledgeState. */
        class DemandPledgeState {

            /**
             * Constructs a new DemandPledgeState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.DemandPledgeState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandPledgeState household. */
            household: string;

            /** DemandPledgeState pledgedWh. */
            pledgedWh: (number|Long);

            /** DemandPledgeState committedWh. */
            committedWh: (number|Long);

            /** DemandPledgeState rewardedWh. */
            rewardedWh: (number|Long);

            /**
             * Encodes the specified DemandPledgeState message. Does not implicitly {@link gridhood.ledger.DemandPledgeState.verify|verify} messages.
             * @param message DemandPledgeState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.DemandPledgeState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandPledgeState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.DemandPledgeState & gridhood.ledger.DemandPledgeState.$Shape} DemandPledgeState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.DemandPledgeState & gridhood.ledger.DemandPledgeState.$Shape;

            /**
             * Creates a DemandPledgeState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandPledgeState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.DemandPledgeState;

            /**
             * Creates a plain object from a DemandPledgeState message. Also converts values to other types if specified.
             * @param message DemandPledgeState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.DemandPledgeState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandPledgeState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DemandPledgeState {

            /** Properties of a DemandPledgeState. */
            interface $Properties {

                /** DemandPledgeState household */
                household?: (string|null);

                /** DemandPledgeState pledgedWh */
                pledgedWh?: (number|Long|null);

                /** DemandPledgeState committedWh */
                committedWh?: (number|Long|null);

                /** DemandPledgeState rewardedWh */
                rewardedWh?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandPledgeState. */
            type $Shape = gridhood.ledger.DemandPledgeState.$Properties;
        }

        /**
         * Properties of a FollowedHouseholdState.
         * @deprecated Use gridhood.ledger.FollowedHouseholdState.$Properties instead.
         */
        interface IFollowedHouseholdState extends gridhood.ledger.FollowedHouseholdState.$Properties {
        }

        /** Represents a FollowedHouseholdState. */
        class FollowedHouseholdState {

            /**
             * Constructs a new FollowedHouseholdState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.FollowedHouseholdState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FollowedHouseholdState firstBlock. */
            firstBlock: (number|Long);

            /**
             * Encodes the specified FollowedHouseholdState message. Does not implicitly {@link gridhood.ledger.FollowedHouseholdState.verify|verify} messages.
             * @param message FollowedHouseholdState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.FollowedHouseholdState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FollowedHouseholdState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.FollowedHouseholdState & gridhood.ledger.FollowedHouseholdState.$Shape} FollowedHouseholdState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.FollowedHouseholdState & gridhood.ledger.FollowedHouseholdState.$Shape;

            /**
             * Creates a FollowedHouseholdState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FollowedHouseholdState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.FollowedHouseholdState;

            /**
             * Creates a plain object from a FollowedHouseholdState message. Also converts values to other types if specified.
             * @param message FollowedHouseholdState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.FollowedHouseholdState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FollowedHouseholdState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FollowedHouseholdState {

            /** Properties of a FollowedHouseholdState. */
            interface $Properties {

                /** FollowedHouseholdState firstBlock */
                firstBlock?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FollowedHouseholdState. */
            type $Shape = gridhood.ledger.FollowedHouseholdState.$Properties;
        }

        /**
         * Properties of a MeterBlockState.
         * @deprecated Use gridhood.ledger.MeterBlockState.$Properties instead.
         */
        interface IMeterBlockState extends gridhood.ledger.MeterBlockState.$Properties {
        }

        /** Represents a MeterBlockState. */
        class MeterBlockState {

            /**
             * Constructs a new MeterBlockState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.MeterBlockState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeterBlockState importWh. */
            importWh: (number|Long)[];

            /** MeterBlockState exportWh. */
            exportWh: (number|Long)[];

            /** MeterBlockState marks. */
            marks: Uint8Array;

            /** MeterBlockState overWh. */
            overWh: (number|Long)[];

            /**
             * Encodes the specified MeterBlockState message. Does not implicitly {@link gridhood.ledger.MeterBlockState.verify|verify} messages.
             * @param message MeterBlockState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.MeterBlockState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeterBlockState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.MeterBlockState & gridhood.ledger.MeterBlockState.$Shape} MeterBlockState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.MeterBlockState & gridhood.ledger.MeterBlockState.$Shape;

            /**
             * Creates a MeterBlockState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeterBlockState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.MeterBlockState;

            /**
             * Creates a plain object from a MeterBlockState message. Also converts values to other types if specified.
             * @param message MeterBlockState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.MeterBlockState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeterBlockState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MeterBlockState {

            /** Properties of a MeterBlockState. */
            interface $Properties {

                /** MeterBlockState importWh */
                importWh?: ((number|Long)[]|null);

                /** MeterBlockState exportWh */
                exportWh?: ((number|Long)[]|null);

                /** MeterBlockState marks */
                marks?: (Uint8Array|null);

                /** MeterBlockState overWh */
                overWh?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeterBlockState. */
            type $Shape = gridhood.ledger.MeterBlockState.$Properties;
        }

        /**
         * Properties of a SlotLimitsState.
         * @deprecated Use gridhood.ledger.SlotLimitsState.$Properties instead.
         */
        interface ISlotLimitsState extends gridhood.ledger.SlotLimitsState.$Properties {
        }

        /** Represents a SlotLimitsState. */
        class SlotLimitsState {

            /**
             * Constructs a new SlotLimitsState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotLimitsState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotLimitsState limits. */
            limits: gridhood.ledger.SlotLimitState.$Properties[];

            /**
             * Encodes the specified SlotLimitsState message. Does not implicitly {@link gridhood.ledger.SlotLimitsState.verify|verify} messages.
             * @param message SlotLimitsState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotLimitsState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotLimitsState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotLimitsState & gridhood.ledger.SlotLimitsState.$Shape} SlotLimitsState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotLimitsState & gridhood.ledger.SlotLimitsState.$Shape;

            /**
             * Creates a SlotLimitsState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotLimitsState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotLimitsState;

            /**
             * Creates a plain object from a SlotLimitsState message. Also converts values to other types if specified.
             * @param message SlotLimitsState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotLimitsState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotLimitsState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotLimitsState {

            /** Properties of a SlotLimitsState. */
            interface $Properties {

                /** SlotLimitsState limits */
                limits?: (gridhood.ledger.SlotLimitState.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotLimitsState. */
            type $Shape = gridhood.ledger.SlotLimitsState.$Properties;
        }

        /**
         * Properties of a SlotLimitState.
         * @deprecated Use gridhood.ledger.SlotLimitState.$Properties instead.
         */
        interface ISlotLimitState extends gridhood.ledger.SlotLimitState.$Properties {
        }

        /** Represents a SlotLimitState. */
        class SlotLimitState {

            /**
             * Constructs a new SlotLimitState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gridhood.ledger.SlotLimitState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotLimitState zone. */
            zone: string;

            /** SlotLimitState importW. */
            importW?: (number|Long|null);

            /** SlotLimitState exportW. */
            exportW?: (number|Long|null);

            /** SlotLimitState importPpm. */
            importPpm?: (number|null);

            /** SlotLimitState exportPpm. */
            exportPpm?: (number|null);

            /**
             * Encodes the specified SlotLimitState message. Does not implicitly {@link gridhood.ledger.SlotLimitState.verify|verify} messages.
             * @param message SlotLimitState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gridhood.ledger.SlotLimitState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotLimitState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gridhood.ledger.SlotLimitState & gridhood.ledger.SlotLimitState.$Shape} SlotLimitState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gridhood.ledger.SlotLimitState & gridhood.ledger.SlotLimitState.$Shape;

            /**
             * Creates a SlotLimitState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotLimitState
             */
            static fromObject(object: { [k: string]: any }): gridhood.ledger.SlotLimitState;

            /**
             * Creates a plain object from a SlotLimitState message. Also converts values to other types if specified.
             * @param message SlotLimitState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gridhood.ledger.SlotLimitState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotLimitState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotLimitState {

            /** Properties of a SlotLimitState. */
            interface $Properties {

                /** SlotLimitState zone */
                zone?: (string|null);

                /** SlotLimitState importW */
                importW?: (number|Long|null);

                /** SlotLimitState exportW */
                exportW?: (number|Long|null);

                /** SlotLimitState importPpm */
                importPpm?: (number|null);

                /** SlotLimitState exportPpm */
                exportPpm?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotLimitState. */
            type $Shape = gridhood.ledger.SlotLimitState.$Properties;
        }
    }
}
