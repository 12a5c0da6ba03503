using DocumentFormat.OpenXml.Spreadsheet;

namespace Intranet.Web.Papers;

/// <summary>How the cells of a workbook look; the constants are places in its list of formats.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Head = 2;
    public const uint Wrapped = 3;
    public const uint Day = 4;
    public const uint Decimal = 5;
    public const uint Total = 6;
    public const uint TotalDecimal = 7;

    private const string Font = "TH SarabunPSK";
    private const uint DayFormat = 164;
    private const uint DecimalFormat = 165;

    // 107 is the Thai calendar of the Buddhist era, 041E is Thai.
    private const string BuddhistDay = "[$-107041E]d mmm yyyy";

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = BuddhistDay },
            new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "0.0" }),
        new Fonts(Face(16), Face(18, isBold: true), Face(16, isBold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), Box()),
        new CellFormats(
            Format(font: 0, border: 0),
            Format(font: 1, border: 0),
            Format(font: 2, border: 1),
            Format(font: 0, border: 1),
            Format(font: 0, border: 1, DayFormat),
            Format(font: 0, border: 1, DecimalFormat),
            Format(font: 2, border: 1),
            Format(font: 2, border: 1, DecimalFormat)));

    private static Font Face(double size, bool isBold = false)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = Font });
        if (isBold) font.PrependChild(new Bold());
        return font;
    }

    private static Border Box() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin });

    private static CellFormat Format(uint font, uint border, uint number = 0)
    {
        var format = new CellFormat { FontId = font, BorderId = border, FillId = 0, NumberFormatId = number, ApplyFont = true, ApplyBorder = true, ApplyNumberFormat = number > 0 };
        if (border == 0) return format;
        format.ApplyAlignment = true;
        format.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        return format;
    }
}
