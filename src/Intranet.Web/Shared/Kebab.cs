using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Intranet.Web.Shared;

/// <summary>Page routes in lower case with hyphens: Organisation/WorkingGroups becomes organisation/working-groups.</summary>
internal sealed partial class Kebab : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        foreach (var selector in model.Selectors)
            if (selector.AttributeRouteModel is { Template: { } template } route)
                route.Template = string.Join('/', template.Split('/').Select(s => s.StartsWith('{') ? s : WordStart().Replace(s, "-$0").ToLowerInvariant()));
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
