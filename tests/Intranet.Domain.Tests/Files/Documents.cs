using System.IO.Compression;
using System.Text;

namespace Intranet.Domain.Tests.Files;

/// <summary>Small files of many kinds, true and forged.</summary>
internal static class Documents
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    public const string WordWithMacros = "application/vnd.ms-word.document.macroEnabled.main+xml";

    /// <summary>An Office document with this main part and, beside it, what else is named.</summary>
    public static byte[] Office(string part, string contentType, params string[] others) =>
        Zip([
            ("[Content_Types].xml", $"""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/><Override PartName="/{part}" ContentType="{contentType}"/>
                </Types>
                """),
            (part, "<document/>"),
            .. others.Select(name => (name, "x")),
        ]);

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }
}
