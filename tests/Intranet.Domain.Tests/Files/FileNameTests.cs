using System.Globalization;
using Intranet.Domain.Files;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("รายงานการประชุม ครั้งที่ ๓.pdf", FileKind.Pdf, "รายงานการประชุม ครั้งที่ ๓.pdf")]
    [InlineData("Scan.PDF", FileKind.Pdf, "Scan.PDF")]
    [InlineData("ภาพ.jpeg", FileKind.Jpeg, "ภาพ.jpeg")]
    [InlineData("ตาราง.csv", FileKind.Text, "ตาราง.csv")]
    [InlineData("run.bat", FileKind.Text, "run.bat.txt")]
    [InlineData("scan.exe", FileKind.Pdf, "scan.exe.pdf")]
    [InlineData(@"C:\Users\me\หนังสือ.docx", FileKind.Word, "หนังสือ.docx")]
    [InlineData("../../etc/passwd", FileKind.Text, "passwd.txt")]
    [InlineData("a<b>:\"|?*.xlsx", FileKind.Excel, "a_b______.xlsx")]
    [InlineData("exe\u202Efdp.pdf", FileKind.Pdf, "exefdp.pdf")]
    [InlineData("a\r\nb.txt", FileKind.Text, "ab.txt")]
    [InlineData("  . ", FileKind.Png, "file.png")]
    [InlineData(".pdf", FileKind.Pdf, "file.pdf")]
    [InlineData("", FileKind.Text, "file.txt")]
    public void Name_is_kept_and_made_harmless(string claimed, FileKind kind, string name)
    {
        FileName.Of(claimed, kind).ShouldBe(name);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        FileName.Of("\uD800.txt", FileKind.Text).ShouldBe("\uFFFD.txt");
    }

    [Fact]
    public void Long_Thai_name_is_cut_between_letters_and_keeps_its_ending()
    {
        var name = FileName.Of(string.Concat(Enumerable.Repeat("ที่", 100)) + ".pdf", FileKind.Pdf);

        name.Length.ShouldBeInRange(FileName.MaxLength - 2, FileName.MaxLength);
        name.ShouldEndWith("ที่.pdf");
        new StringInfo(name).LengthInTextElements.ShouldBe(65 + 4);
    }
}
