namespace Intranet.Domain.Kernel;

/// <summary>A record that keeps the last day of one of its tasks itself, because lists and letters go by it.</summary>
public interface IHasTerm
{
    /// <summary>Somebody outside is waited for: nobody is late meanwhile.</summary>
    void StandStill(DateTimeOffset since);

    /// <summary>Another last day in time: more was granted, or what was waited for has come.</summary>
    void SetTerm(DateOnly day);
}
