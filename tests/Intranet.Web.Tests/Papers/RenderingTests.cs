using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Intranet.Testing;
using Intranet.Web.Papers;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Papers;

/// <summary>Both renderings of a paper say the same, are sound, and survive whatever text the records hold.</summary>
public sealed class RenderingTests
{
    private const string Hostile = "<script>alert(1)</script> & \"quoted\" \u0001\v\uFFFF one\r\ntwo";

    private static readonly Dictionary<string, OfficialPaper> s_papers = new(StringComparer.Ordinal)
    {
        ["invitation"] = Samples.Invitation,
        ["online"] = Samples.Invitation with { Session = Samples.Session with { Time = Samples.At(new DateOnly(2026, 7, 10), "https://meet.example/1?a=1&b=2") } },
        ["postponement"] = new PostponementLetter(Samples.LaterFrame, Samples.Session, Samples.Invited, Samples.At(new DateOnly(2026, 7, 17)), "ประธานติดราชการ"),
        ["cancellation"] = new CancellationLetter(Samples.LaterFrame, Samples.Session, Samples.Invited, "ไม่มีเรื่องพิจารณา"),
        ["slip"] = Samples.Slip,
        ["answered slip"] = Samples.Slip with { Answer = new SlipAnswer(ReplyChoice.Decline, Reason: "ติดราชการ", On: new DateOnly(2026, 7, 6)) },
        ["sheet"] = Samples.Sheet with { EmptyRows = 3 },
        ["many rows"] = Samples.Sheet with { Others = [.. Enumerable.Range(0, 400).Select(_ => new Attendance("นายก้าน ขวัญเมือง", "ปลัดอำเภอ", "อำเภอเมือง"))] },
        ["long title"] = Samples.Invitation with { Session = Samples.Session with { Title = string.Concat(Enumerable.Repeat("ขับเคลื่อนยุทธศาสตร์น้ำ", 13)) } },
        ["receipt"] = Samples.Receipt,
        ["hostile receipt"] = Samples.Receipt with { About = new ReceiptSubject(Hostile, Hostile, Hostile), Officer = Hostile },
        ["reminder"] = Samples.Reminder,
        ["draft reminder"] = Samples.Reminder with { Frame = Samples.LaterFrame with { Number = null, Date = null }, Level = 3, Subject = null, AnswerBy = null },
        ["hostile reminder"] = Samples.Reminder with { Subject = Hostile },
        ["referral"] = Samples.Referral,
        ["guarded referral"] = Samples.Referral with { IsLead = false, Content = null },
        ["hostile referral"] = Samples.Referral with { Content = new ReferralContent(Hostile, Hostile) },
        ["inquiry order"] = Samples.InquiryOrder,
        ["hostile inquiry order"] = Samples.InquiryOrder with { Province = null, Mandate = Hostile, Number = Hostile },
        ["inquiry change"] = Samples.InquiryChange,
        ["hostile inquiry change"] = Samples.InquiryChange with { Province = null, Wording = Hostile, Number = Hostile },
        ["hostile"] = Samples.Invitation with { Session = Samples.Session with { Title = Hostile }, Purpose = Hostile },
    };

    public static TheoryData<string> Names => [.. s_papers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Docx_is_valid(string name)
    {
        var faults = PaperReader.OpenDocx(
            s_papers[name].Write(Samples.ThaiDigits),
            file => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList());

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Docx_says_what_html_says(string name)
    {
        foreach (var options in new[] { Samples.ThaiDigits, Samples.ArabicDigits })
        {
            var paper = s_papers[name].Write(options);

            PaperReader.Solid(PaperReader.DocxText(paper)).ShouldBe(PaperReader.Solid(PaperReader.Parsed(paper).TextContent));
        }
    }

    [Fact]
    public void Hostile_text_is_shown_and_not_run()
    {
        var html = PaperReader.Html(s_papers["hostile"].Write(Samples.ArabicDigits));

        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;  one  two");
        html.ShouldNotContain("<script");
        html.ShouldNotContain(" style=");
    }

    [Fact]
    public void Papers_are_thai_whatever_the_reader_speaks()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        try
        {
            PaperReader.Lines(Samples.Invitation.Write(Samples.ThaiDigits)).ShouldContain("ขอแสดงความนับถือ");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Page_is_a4_with_the_margins_of_a_letter_and_thai_page_numbers_after_the_first()
    {
        var (section, header) = PaperReader.OpenDocx(
            Samples.Sheet.Write(Samples.ThaiDigits),
            file => (file.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single(), file.MainDocumentPart.HeaderParts.Single().Header.InnerText));

        var margins = section.GetFirstChild<PageMargin>()!;
        (margins.Left!.Value, margins.Right!.Value, margins.Top!.Value, margins.Bottom!.Value).ShouldBe((1701u, 1134u, 1417, 1134));
        section.GetFirstChild<TitlePage>().ShouldNotBeNull();
        section.GetFirstChild<PageNumberType>()!.Format!.Value.ShouldBe(NumberFormatValues.ThaiNumbers);
        header.ShouldBe("- 2 -");
    }

    [Fact]
    public void Table_repeats_its_head_and_parts_no_row()
    {
        var rows = PaperReader.OpenDocx(
            s_papers["many rows"].Write(Samples.ThaiDigits),
            file => file.MainDocumentPart!.Document.Body!.Descendants<TableRow>()
                .Select(r => (IsHead: r.Descendants<TableHeader>().Any(), Whole: r.Descendants<CantSplit>().Any())).ToList());

        rows.Count(r => r.IsHead).ShouldBe(1);
        rows.ShouldAllBe(r => r.Whole);
        rows.Count.ShouldBeGreaterThan(400);
    }

    [Fact]
    public void Type_is_sarabun_16_for_thai_too()
    {
        var style = PaperReader.OpenDocx(
            Samples.Slip.Write(Samples.ThaiDigits),
            file => (RunPropertiesBaseStyle)file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.CloneNode(deep: true));

        style.RunFonts!.ComplexScript!.Value.ShouldBe("TH SarabunPSK");
        style.GetFirstChild<FontSizeComplexScript>()!.Val!.Value.ShouldBe("32");
        style.Languages!.Bidi!.Value.ShouldBe("th-TH");
    }

    [Fact]
    public void Enclosure_follows_on_pages_that_are_not_numbered_with_the_letter()
    {
        var both = Samples.Invitation.Write(Samples.ThaiDigits).Then(Samples.Slip.Write(Samples.ThaiDigits));
        var headers = PaperReader.OpenDocx(
            both,
            file => file.MainDocumentPart!.Document.Body!.Descendants<HeaderReference>()
                .Select(h => ((HeaderPart)file.MainDocumentPart.GetPartById(h.Id!)).Header.InnerText).ToList());

        PaperReader.Parsed(both).Children.Select(c => c.ClassName).ShouldBe(["paper paper-thai-digits", "paper paper-enclosure"]);
        PaperReader.Solid(PaperReader.DocxText(both)).ShouldBe(PaperReader.Solid(PaperReader.Parsed(both).TextContent));
        headers.ShouldBe(["- 2 -", ""]);
    }

    [Fact]
    public void Every_class_has_its_style()
    {
        var css = File.ReadAllText(RepositoryFolder.Of("src", "Intranet.Web", "wwwroot", "css", "print.css"));
        var used = s_papers.Values
            .SelectMany(p => PaperReader.Parsed(p.Write(Samples.ThaiDigits)).QuerySelectorAll("[class]")).SelectMany(e => e.ClassList).Distinct(StringComparer.Ordinal).ToList();

        used.ShouldContain("paper-title");
        used.Except(["paper-flat", "paper-verbatim"]).Where(name => !Regex.IsMatch(css, $@"\.{name}[ ,]", RegexOptions.None, TimeSpan.FromSeconds(5))).ShouldBeEmpty();
    }
}
