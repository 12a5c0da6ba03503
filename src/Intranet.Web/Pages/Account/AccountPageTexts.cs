namespace Intranet.Web.Pages.Account;

/// <summary>The words of the account's pages: AccountPageTexts.resx, AccountPageTexts.en.resx.</summary>
public sealed class AccountPageTexts;
