namespace Intranet.Domain.Files;

/// <summary>Tells from its content what a file is.</summary>
public static class FileSniffer
{
    private const int HeadLength = 8;

    private static ReadOnlySpan<byte> PdfHead => "%PDF-"u8;

    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegHead => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> ZipHead => "PK\u0003\u0004"u8;

    /// <param name="content">Can seek; its position is moved.</param>
    /// <returns>Null for everything that may not be stored.</returns>
    public static async Task<FileKind?> KindOfAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        var head = new byte[HeadLength];
        var length = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        if (ByHead(head.AsSpan(0, length)) is { } kind) return kind;
        if (head.AsSpan(0, length).StartsWith(ZipHead)) return await OfficeDocument.KindOfAsync(content, cancellationToken);
        return length > 0 && await PlainText.IsItAsync(content, cancellationToken) ? FileKind.Text : null;
    }

    private static FileKind? ByHead(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(PdfHead)) return FileKind.Pdf;
        if (head.StartsWith(PngHead)) return FileKind.Png;
        return head.StartsWith(JpegHead) ? FileKind.Jpeg : null;
    }
}
