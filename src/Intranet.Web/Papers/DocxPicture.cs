using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Intranet.Web.Papers;

/// <summary>A QR code in WordprocessingML: a picture in a line of its own, and its caption under it.</summary>
internal static class DocxPicture
{
    private const long EmuOfMillimetre = 36000;
    private const long Side = 30 * EmuOfMillimetre;
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, QrCode code)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var picture = new MemoryStream(QrModules.Png(code.Link))) part.FeedData(picture);

        var id = (uint)main.ImageParts.Count();
        var drawing = new Word.Drawing(new Inline(
            new Extent { Cx = Side, Cy = Side },
            new DocProperties { Id = id, Name = string.Create(CultureInfo.InvariantCulture, $"QR {id}"), Description = code.Caption },
            new Graphic(new GraphicData(Picture(id, main.GetIdOfPart(part))) { Uri = PictureUri }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
        yield return new Word.Paragraph(new Word.ParagraphProperties(new Word.KeepNext(), DocxBlocks.Before(6)), new Word.Run(drawing));
        yield return DocxBlocks.Line(code.Caption, bold: false);
    }

    private static Pictures.Picture Picture(uint id, string relationship) => new(
        new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = id, Name = "QR" }, new Pictures.NonVisualPictureDrawingProperties()),
        new Pictures.BlipFill(new Blip { Embed = relationship }, new Stretch(new FillRectangle())),
        new Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Side, Cy = Side }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
}
