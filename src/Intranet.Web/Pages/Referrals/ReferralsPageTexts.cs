namespace Intranet.Web.Pages.Referrals;

public sealed class ReferralsPageTexts;
