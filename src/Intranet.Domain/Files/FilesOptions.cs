namespace Intranet.Domain.Files;

/// <summary>How much may be uploaded.</summary>
public sealed class FilesOptions
{
    public const string Section = "Files";

    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest file, in megabytes.</summary>
    public int MaxMegabytes { get; init; } = 25;

    /// <summary>How many files of the largest size one form may carry.</summary>
    public int MaxPerForm { get; init; } = 4;

    public long MaxBytes => (long)MaxMegabytes * Megabyte;

    /// <summary>The largest form: its files and its fields.</summary>
    public long MaxFormBytes => (MaxBytes * MaxPerForm) + Megabyte;
}
