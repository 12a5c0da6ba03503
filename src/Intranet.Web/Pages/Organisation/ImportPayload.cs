using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Intranet.Domain.Organisation;
using Microsoft.AspNetCore.DataProtection;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A previewed import on its way through the reader's browser: packed, and sealed for the person who looked at it.</summary>
internal sealed record ImportPayload(ImportKind Kind, IReadOnlyList<ImportRow> Rows, string Fingerprint)
{
    private const string Purpose = "organisation.import";

    public string Seal(IDataProtectionProvider protection, long personId)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal)) JsonSerializer.Serialize(pack, this);
        return Convert.ToBase64String(Protector(protection, personId).Protect(packed.ToArray()));
    }

    /// <returns>Null if it was not sealed here for this person.</returns>
    public static ImportPayload? Open(string? sealedPayload, IDataProtectionProvider protection, long personId)
    {
        try
        {
            using var packed = new MemoryStream(Protector(protection, personId).Unprotect(Convert.FromBase64String(sealedPayload ?? "")));
            using var unpack = new GZipStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ImportPayload>(unpack);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(IDataProtectionProvider protection, long personId) =>
        protection.CreateProtector(Purpose, personId.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
