namespace Intranet.Domain.Files;

/// <summary>What may be stored, as its content shows; never what its name or the sender claims.</summary>
public enum FileKind
{
    Pdf,
    Word,
    Excel,
    PowerPoint,
    Png,
    Jpeg,

    /// <summary>UTF-8 text, tables of values included.</summary>
    Text,
}

public static class FileKinds
{
    public static string ContentType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.PowerPoint => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Text => "text/plain; charset=utf-8",
    };

    /// <summary>True for what browsers show without running anything of ours or in our name.</summary>
    public static bool IsSafeToShow(this FileKind kind) => kind is FileKind.Pdf or FileKind.Png or FileKind.Jpeg;

    /// <summary>The endings that names of this kind have, the usual one first.</summary>
    public static IReadOnlyList<string> Extensions(this FileKind kind) => kind switch
    {
        FileKind.Pdf => [".pdf"],
        FileKind.Word => [".docx"],
        FileKind.Excel => [".xlsx"],
        FileKind.PowerPoint => [".pptx"],
        FileKind.Png => [".png"],
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.Text => [".txt", ".csv"],
    };
}
