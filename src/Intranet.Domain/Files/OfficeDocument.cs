using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Intranet.Domain.Files;

/// <summary>Office Open XML: a zip whose list of contents says what the main part is. Nothing in it may run.</summary>
internal static class OfficeDocument
{
    private const string ListOfContents = "[Content_Types].xml";
    private const int MaxEntries = 20_000;
    private const int MaxListLength = 2 * 1024 * 1024;

    private static readonly (FileKind Kind, string Part, string ContentType)[] s_kinds =
    [
        (FileKind.Word, "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        (FileKind.Excel, "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        (FileKind.PowerPoint, "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    ];

    private static readonly string[] s_active = ["macroEnabled", "vbaProject", "activeX"];

    public static async Task<FileKind?> KindOfAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            if (zip.Entries.Count > MaxEntries || zip.Entries.Any(e => IsActive(e.FullName))) return null;
            if (zip.GetEntry(ListOfContents) is not { Length: <= MaxListLength } list) return null;

            var types = await ReadAsync(list, cancellationToken);
            if (types.Values.Any(IsActive)) return null;
            foreach (var (kind, part, contentType) in s_kinds)
                if (zip.GetEntry(part) is not null && types.GetValueOrDefault($"/{part}") == contentType) return kind;
            return null;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsActive(string name) => s_active.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The content types of parts by name and, under the bare ending, of kinds of parts.</summary>
    private static async Task<Dictionary<string, string>> ReadAsync(ZipArchiveEntry list, CancellationToken cancellationToken)
    {
        // The zip's claim of a length is not believed: the reader stops by itself.
        var settings = new XmlReaderSettings
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxListLength,
        };
        await using var stream = await list.OpenAsync(cancellationToken);
        using var reader = XmlReader.Create(stream, settings);
        var document = await XDocument.LoadAsync(reader, LoadOptions.None, cancellationToken);
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in document.Root!.Elements())
        {
            var name = (string?)entry.Attribute("PartName") ?? (string?)entry.Attribute("Extension");
            if (name is not null) types[name] = (string?)entry.Attribute("ContentType") ?? "";
        }

        return types;
    }
}
