using System.Text;
using Intranet.Domain.Files;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Files;

public sealed class FileSnifferTests
{
    public static TheoryData<string, byte[], FileKind?> Contents => new()
    {
        { "PDF", "%PDF-1.7\n..."u8.ToArray(), FileKind.Pdf },
        { "PNG", [0x89, .. "PNG\r\n\u001A\n...."u8], FileKind.Png },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], FileKind.Jpeg },
        { "Word", Documents.Office("word/document.xml", Documents.Word), FileKind.Word },
        { "Word with a chart's workbook", Documents.Office("word/document.xml", Documents.Word, "word/embeddings/Sheet1.xlsx"), FileKind.Word },
        { "Excel", Documents.Office("xl/workbook.xml", Documents.Excel), FileKind.Excel },
        { "PowerPoint", Documents.Office("ppt/presentation.xml", Documents.PowerPoint), FileKind.PowerPoint },
        { "Thai text", Encoding.UTF8.GetBytes("รายงานการประชุม ครั้งที่ ๓/๒๕๖๙\r\n"), FileKind.Text },
        { "table", Encoding.UTF8.GetBytes("\uFEFFอำเภอ,จำนวน\nเมือง,12\n"), FileKind.Text },
        { "text longer than a buffer", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ก๊าซชีวภาพ ", 20_000))), FileKind.Text },
        { "one character", "1"u8.ToArray(), FileKind.Text },
        { "nothing", [], null },
        { "Windows program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0], null },
        { "Linux program", [0x7F, .. "ELF"u8, 2, 1, 1, 0], null },
        { "script with an interpreter", "#!/bin/sh\nrm -r .\n"u8.ToArray(), null },
        { "HTML", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), null },
        { "HTML after spaces", "\uFEFF \r\n\t<html>"u8.ToArray(), null },
        { "SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(), null },
        { "RTF", @"{\rtf1\ansi x}"u8.ToArray(), null },
        { "GIF", [.. "GIF89a"u8, 1, 0, 1, 0], null },
        { "old Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], null },
        { "zip", Documents.Zip(("readme.txt", "x")), null },
        { "broken zip", "PK\u0003\u0004 and nothing more"u8.ToArray(), null },
        { "zip with a Word part and no list of contents", Documents.Zip(("word/document.xml", "<document/>")), null },
        { "zip whose list of contents is not XML", Documents.Zip(("[Content_Types].xml", "<Types"), ("word/document.xml", "x")), null },
        { "zip whose list declares entities", Documents.Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><Types/>"), ("word/document.xml", "x")), null },
        { "Word whose part is called otherwise", Documents.Office("xl/workbook.xml", Documents.Word), null },
        { "Word with macros", Documents.Office("word/document.xml", Documents.WordWithMacros, "word/vbaProject.bin"), null },
        { "Word with macros that claims to have none", Documents.Office("word/document.xml", Documents.Word, "word/vbaProject.bin"), null },
        { "Word with a control that runs", Documents.Office("word/document.xml", Documents.Word, "word/activeX/activeX1.bin"), null },
        { "text of another encoding", [0xA1, 0xD2, 0xC3, 0xBB, 0xC3, 0xD0, 0xAA, 0xD8, 0xC1], null },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("รายงาน")], null },
        { "text with a null character", "a\0b"u8.ToArray(), null },
        { "text that ends within a character", [.. "ก"u8[..2]], null },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task Kind_is_told_from_the_content(string what, byte[] content, FileKind? kind)
    {
        using var stream = new MemoryStream(content);

        (await FileSniffer.KindOfAsync(stream, CancellationToken.None)).ShouldBe(kind, what);
    }

    [Fact]
    public async Task Late_control_character_is_found()
    {
        var content = Encoding.UTF8.GetBytes(new string('ก', 100_000) + '\u0001');
        using var stream = new MemoryStream(content);

        (await FileSniffer.KindOfAsync(stream, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task List_of_contents_that_unpacks_to_too_much_is_refused()
    {
        var bomb = Documents.Zip(("[Content_Types].xml", $"<Types>{new string(' ', 5_000_000)}</Types>"), ("word/document.xml", "x"));
        using var stream = new MemoryStream(bomb);

        bomb.Length.ShouldBeLessThan(100_000);
        (await FileSniffer.KindOfAsync(stream, CancellationToken.None)).ShouldBeNull();
    }
}
