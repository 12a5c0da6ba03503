using Intranet.Domain.Meetings;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One line of an agenda as it is typed; its number follows from its place.</summary>
public sealed class AgendaLineInput
{
    /// <summary>A head (ระเบียบวาระที่ 4); otherwise an item below the head before it.</summary>
    public bool IsHead { get; set; }

    public AgendaKind Kind { get; set; }

    public string? Title { get; set; }

    /// <summary>The name of the agency that presents it.</summary>
    public string? Presenter { get; set; }
}

/// <summary>An agenda while it is being written: heads with the items below them, in order. A head moves with its items.</summary>
public sealed class AgendaDraft
{
    public List<AgendaLineInput> Lines { get; set; } = [];

    /// <summary>The numbers of the lines, in their order: (4, 0) for a head, (4, 1) for the first item below it.</summary>
    public IReadOnlyList<(int Head, int Sub)> Numbers()
    {
        var numbers = new List<(int Head, int Sub)>();
        var (head, sub) = (0, 0);
        foreach (var line in Lines)
        {
            (head, sub) = line.IsHead || head == 0 ? (head + 1, 0) : (head, sub + 1);
            numbers.Add((head, sub));
        }

        return numbers;
    }

    public bool HasItems(int index) => Lines[index].IsHead && index + 1 < Lines.Count && !Lines[index + 1].IsHead;

    /// <summary>Does what a button asks, such as "up:3"; returns the line that it is about. What makes no sense changes nothing.</summary>
    public int? Do(string act)
    {
        var (verb, index) = act.Split(':') is [var v, var i] && int.TryParse(i, out var parsed) ? (v, parsed) : (act, 0);
        if (verb == "head") return Insert(Lines.Count, new AgendaLineInput { IsHead = true, Kind = AgendaKind.Other });
        if (index < 0 || index >= Lines.Count) return null;

        return verb switch
        {
            "item" => Insert(EndOf(index), new AgendaLineInput { Kind = Lines[index].Kind }),
            "remove" => Remove(index),
            "up" => Up(index),
            "down" => Down(index),
            _ => null,
        };
    }

    private int Insert(int at, AgendaLineInput line)
    {
        Lines.Insert(at, line);
        return at;
    }

    // A head goes only when nothing stands below it.
    private int? Remove(int index)
    {
        if (HasItems(index)) return index;
        Lines.RemoveAt(index);
        return Lines.Count == 0 ? null : Math.Min(index, Lines.Count - 1);
    }

    private int Up(int index)
    {
        if (!Lines[index].IsHead) return index > 1 ? Swap(index, index - 1) : index;
        return index == 0 ? index : Move(index, Math.Max(0, Lines.FindLastIndex(index - 1, line => line.IsHead)));
    }

    private int Down(int index)
    {
        if (!Lines[index].IsHead) return index + 1 < Lines.Count ? Swap(index, index + 1) : index;
        var next = EndOf(index);
        if (next == Lines.Count) return index;
        var length = EndOf(next) - next;
        Move(next, index);
        return index + length;
    }

    // An item that changes places with a head goes over to the head before or after.
    private int Swap(int index, int other)
    {
        (Lines[index], Lines[other]) = (Lines[other], Lines[index]);
        return other;
    }

    /// <summary>Moves a head and its items to an earlier place.</summary>
    private int Move(int index, int to)
    {
        var block = Lines.GetRange(index, EndOf(index) - index);
        Lines.RemoveRange(index, block.Count);
        Lines.InsertRange(to, block);
        return to;
    }

    /// <summary>The place after a line; for a head, after its last item.</summary>
    private int EndOf(int index)
    {
        var end = index + 1;
        if (Lines[index].IsHead)
            while (end < Lines.Count && !Lines[end].IsHead) end++;
        return end;
    }
}
