using QRCoder;

namespace Intranet.Web.Papers;

/// <summary>The dark squares of a QR code, and as a picture; a quarter of it may be dirty or torn (level Q).</summary>
internal static class QrModules
{
    private const QRCodeGenerator.ECCLevel Level = QRCodeGenerator.ECCLevel.Q;
    private const int PixelsOfModule = 10;

    /// <returns>The squares in a side, the quiet border with them, and where the dark ones are.</returns>
    public static (int Side, IReadOnlyList<(int X, int Y)> Dark) Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, Level);
        var rows = data.ModuleMatrix;
        return (rows.Count, [.. rows.SelectMany((row, y) => Enumerable.Range(0, row.Count).Where(x => row[x]).Select(x => (x, y)))]);
    }

    public static byte[] Png(string text) => PngByteQRCodeHelper.GetQRCode(text, Level, PixelsOfModule);
}
