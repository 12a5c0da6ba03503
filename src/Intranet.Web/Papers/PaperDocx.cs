using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Intranet.Web.Papers;

/// <summary>A paper as a .docx of A4 pages: margins, type and page numbers are those of official letters.</summary>
public static class PaperDocx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Font = "TH SarabunPSK";
    private const string HalfPoints16 = "32";
    private const string HalfPoints14 = "28";
    private const string Normal = "Normal";

    public static byte[] Render(Paper paper)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = paper.Title;
            file.PackageProperties.Language = "th-TH";
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var numbered = AddHeader(main, DocxBlocks.Run("- "), new SimpleField(DocxBlocks.Run("2")) { Instruction = " PAGE " }, DocxBlocks.Run(" -"));
            main.Document = new Document(new Body(Content(main, paper, numbered)));
        }

        return stream.ToArray();
    }

    /// <summary>A page break ends a section: only the paper's own pages are numbered, not those of an enclosure.</summary>
    private static IEnumerable<OpenXmlElement> Content(MainDocumentPart main, Paper paper, string numbered)
    {
        var header = numbered;
        foreach (var block in paper.Blocks)
        {
            if (block is QrCode code)
            {
                foreach (var element in DocxPicture.Of(main, code)) yield return element;
                continue;
            }

            if (block is not PageBreak)
            {
                foreach (var element in DocxBlocks.Of(block)) yield return element;
                continue;
            }

            // A section without a header would take over that of the section before it.
            yield return new Word.Paragraph(new ParagraphProperties(Section(paper, header)));
            header = AddHeader(main);
        }

        yield return Section(paper, header);
    }

    private static string AddHeader(MainDocumentPart main, params OpenXmlElement[] content)
    {
        var part = main.AddNewPart<HeaderPart>();
        part.Header = new Header(new Word.Paragraph([new ParagraphProperties(DocxBlocks.Align(JustificationValues.Center)), .. content]));
        return main.GetIdOfPart(part);
    }

    /// <summary>The first page of a section shows no header, thus no number.</summary>
    private static SectionProperties Section(Paper paper, string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin
        {
            Left = (uint)DocxBlocks.Twips(30), Right = (uint)DocxBlocks.Twips(20), Top = DocxBlocks.Twips(25), Bottom = DocxBlocks.Twips(20),
            Header = (uint)DocxBlocks.Twips(15), Footer = (uint)DocxBlocks.Twips(10), Gutter = 0,
        },
        new PageNumberType { Format = paper.ThaiDigits ? NumberFormatValues.ThaiNumbers : NumberFormatValues.Decimal, Start = 1 },
        new TitlePage());

    /// <summary>Thai is a complex script: Word takes its font, size and language from the "complex" settings.</summary>
    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = HalfPoints16 },
                new FontSizeComplexScript { Val = HalfPoints16 },
                new Languages { Val = "en-US", EastAsia = "th-TH", Bidi = "th-TH" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = Normal }) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        new Style(
            new StyleName { Val = "Table Text" }, new BasedOn { Val = Normal },
            new StyleRunProperties(new FontSize { Val = HalfPoints14 }, new FontSizeComplexScript { Val = HalfPoints14 }))
        { Type = StyleValues.Paragraph, StyleId = DocxTable.TextStyle, CustomStyle = true });

    /// <summary>Laid out as by a current Word, not as by that of 2007.</summary>
    private static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
        }),
        new ThemeFontLanguages { Val = "en-US", Bidi = "th-TH" });
}
