namespace Intranet.Workflows.Inbox;

/// <summary>What the inbox refuses and says whatever the process: InboxTexts.resx, InboxTexts.en.resx.</summary>
public sealed class InboxTexts;

/// <summary>The kinds of notification that tell of a work item that changed hands; keys of <see cref="InboxTexts"/>.</summary>
public static class HandedOver
{
    public const string Prefix = "handed.";

    public const string Delegated = "handed.delegated";
    public const string Forwarded = "handed.forwarded";
    public const string Reassigned = "handed.reassigned";
    public const string TakenBack = "handed.taken-back";
    public const string GivenBack = "handed.given-back";
    public const string MovedOn = "handed.moved-on";
    public const string Freed = "handed.freed";
    public const string Abandoned = "handed.abandoned";
    public const string PutAside = "handed.put-aside";
    public const string Done = "handed.done";
    public const string DueMoved = "handed.due-moved";
    public const string WentUp = "handed.went-up";
    public const string CameUp = "handed.came-up";
    public const string Raised = "handed.raised";
}
