using Intranet.Domain.Kernel;

namespace Intranet.Web.Pages.Organisation;

/// <summary>What is typed into the area's forms, as it is kept.</summary>
internal static class Typed
{
    public static string Text(string? typed) => typed?.Trim() ?? "";

    public static string? Optional(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Codes are kept in ASCII digits, whichever were typed.</summary>
    public static string Code(string? typed) => ThaiText.FoldDigits(Text(typed));
}
