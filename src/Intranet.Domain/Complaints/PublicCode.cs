using System.Security.Cryptography;

namespace Intranet.Domain.Complaints;

/// <summary>What outsiders are given instead of an id: not to be guessed (49 bits), and without letters that look alike.</summary>
internal static class PublicCode
{
    public const int Length = 10;

    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
