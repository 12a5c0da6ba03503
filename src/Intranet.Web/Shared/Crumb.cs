namespace Intranet.Web.Shared;

/// <summary>A page above this one: <c>ViewData["Crumbs"]</c> is an array of these; the page's own title is added last.</summary>
public sealed record Crumb(string Text, string Url);
