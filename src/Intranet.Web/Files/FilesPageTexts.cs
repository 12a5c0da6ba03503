namespace Intranet.Web.Files;

/// <summary>Words about files in forms and lists: FilesPageTexts.resx, FilesPageTexts.en.resx.</summary>
public sealed class FilesPageTexts;
