using System.Xml.Linq;

namespace Intranet.Architecture.Tests.Rules;

/// <summary>Web -> Workflows -> Domain, and providers and ASP.NET in Web alone.</summary>
internal static class References
{
    private static readonly Dictionary<string, string[]> s_forbidden = new(StringComparer.Ordinal)
    {
        ["Intranet.Domain"] = ["Intranet.Workflows", "Intranet.Web", "Microsoft.EntityFrameworkCore.SqlServer", "Npgsql", "Microsoft.Data.SqlClient"],
        ["Intranet.Workflows"] = ["Intranet.Web", "Microsoft.EntityFrameworkCore.SqlServer", "Npgsql", "Microsoft.Data.SqlClient"],
        ["Intranet.Web"] = ["Intranet.Testing", "xunit"],
    };

    // Identity's store is the one part of ASP.NET that the model needs.
    private static readonly string[] s_aspNetAllowed =
        ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.Identity", "Microsoft.AspNetCore.Cryptography.KeyDerivation"];

    public static IEnumerable<string> Broken(string assembly, IEnumerable<string> references) =>
        from reference in references
        where s_forbidden[assembly].Any(f => reference == f || reference.StartsWith(f + ".", StringComparison.Ordinal))
            || (assembly != "Intranet.Web" && reference.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) && !s_aspNetAllowed.Contains(reference))
        select $"{assembly} -> {reference}";

    /// <summary>What a project file names: projects, packages and frameworks.</summary>
    public static IEnumerable<string> Of(string projectFile) =>
        XDocument.Parse(projectFile).Descendants()
            .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
            .Where(e => e.Parent?.Attribute("Condition") is null)
            .Select(e => (string)e.Attribute("Include")!)
            .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include);
}
