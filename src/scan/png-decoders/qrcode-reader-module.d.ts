declare module 'qrcode-reader' {
  class QrCode {
    callback?: (failure: unknown, result: { readonly result: string } | undefined) => void;
    decode(image: {
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }): void;
  }
  export = QrCode;
}
