namespace Intranet.Web.Pages.Organisation;

/// <summary>Words of the pages about the organisation: OrganisationPageTexts.resx, OrganisationPageTexts.en.resx.</summary>
public sealed class OrganisationPageTexts;
